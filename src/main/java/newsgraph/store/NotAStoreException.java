package newsgraph.store;

import java.nio.file.Path;

/// A place that holds something else than a store this program can use; nothing there was touched.
public final class NotAStoreException extends StoreException {
    private static final long serialVersionUID = 1L;

    NotAStoreException(Path root, String finding) {
        super(
                "%s: not a newsgraph store: %s; nothing was touched; name another directory with --loc"
                        .formatted(root, finding));
    }
}
