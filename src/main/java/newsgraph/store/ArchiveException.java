package newsgraph.store;

import java.nio.file.Path;

/// Says that an archived article is not what was once put there.
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveException(Path place, String finding) {
        super("%s: %s".formatted(place, finding));
    }

    ArchiveException(Path place, String finding, Throwable cause) {
        super("%s: %s".formatted(place, finding), cause);
    }
}
