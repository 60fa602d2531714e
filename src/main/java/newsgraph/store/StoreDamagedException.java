package newsgraph.store;

import java.nio.file.Path;

/// A store that TDB2 cannot open or read any more.
public final class StoreDamagedException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreDamagedException(Path root, Throwable cause) {
        super(
                "%s: the database there is damaged (%s); make it anew from the archive with: newsgraph rebuild --loc %s"
                        .formatted(root, cause, root),
                cause);
    }

    StoreDamagedException(Path root, String finding) {
        super(
                "%s: %s; make the database anew from the archive with: newsgraph rebuild --loc %s"
                        .formatted(root, finding, root));
    }
}
