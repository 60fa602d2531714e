package newsgraph.query;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/// The moment at which a question is stopped, and what stopped it before.
public final class Deadline {
    /// Longer than any question is waited for, and far from what nanoseconds can count.
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Duration limit;
    private final long end;
    private volatile @Nullable RefusedQueryException refusal;

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + (limit.compareTo(LONGEST) < 0 ? limit : LONGEST).toNanos();
    }

    /// Returns the moment that is so far from now.
    public static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /// Returns how long it is until then, at least one millisecond.
    Duration left() {
        return Duration.ofMillis(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }

    /// Goes on if it is not past yet.
    ///
    /// @throws TimeLimitException if it is
    public void check() {
        if (isPast()) {
            throw passed();
        }
    }

    /// Inside a running query: any other exception Jena would take for that of a row.
    ///
    /// @throws QueryCancelledException if it is past
    void cancelIfPast() {
        if (isPast()) {
            throw new QueryCancelledException();
        }
    }

    /// Stops a running query at what a row of it asks for, which must not count as that row's
    /// error.
    QueryCancelledException refuse(String reason) {
        refusal = new RefusedQueryException(reason);
        return new QueryCancelledException();
    }

    private boolean isPast() {
        return System.nanoTime() - end > 0;
    }

    /// Returns why a query was stopped.
    QueryException passed() {
        RefusedQueryException refused = refusal;
        return refused == null ? new TimeLimitException(limit) : refused;
    }
}
