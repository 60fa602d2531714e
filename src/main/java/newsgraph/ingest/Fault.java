package newsgraph.ingest;

import newsgraph.store.ArchiveException;
import org.jspecify.annotations.Nullable;

/// Why one article is refused on which the program fails, so that the others are read all the same.
public final class Fault {
    private Fault() {}

    /// Returns the reason, for a user.
    ///
    /// @throws Error if it is one of the machine and not of the article: memory, a full disk
    public static String reason(@Nullable Throwable failure) {
        return switch (failure) {
            case UnfitArticleException unfit -> String.valueOf(unfit.getMessage());
            case OvertimeException late -> String.valueOf(late.getMessage());
            case ArchiveException lost -> "the archive lost it: " + lost.getMessage();
            case RuntimeException fault -> fault(fault);
            case StackOverflowError fault -> fault(fault);
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    private static String fault(Throwable failure) {
        return "the program failed on it (%s); the other articles are not affected"
                .formatted(failure);
    }
}
