package newsgraph.store;

import java.nio.file.Path;

/// A backup that is not what was written; nothing was restored from it.
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(Path file, String finding) {
        super(message(file, finding));
    }

    BackupException(Path file, String finding, Throwable cause) {
        super(message(file, finding), cause);
    }

    private static String message(Path file, String finding) {
        return "%s: not a whole backup of newsgraph: %s; nothing was restored; use another backup"
                .formatted(file, finding);
    }
}
