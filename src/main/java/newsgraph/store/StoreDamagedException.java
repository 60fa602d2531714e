package newsgraph.store;

import java.nio.file.Path;

/// A store that TDB2 cannot open or read any more.
public final class StoreDamagedException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreDamagedException(Path root, Throwable cause) {
        super(
                ("%s: the database there is damaged (%s); move the directory away and ingest the"
                                + " articles again, their texts are still in its archive")
                        .formatted(root, cause),
                cause);
    }
}
