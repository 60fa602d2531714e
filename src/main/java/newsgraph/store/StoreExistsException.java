package newsgraph.store;

import java.nio.file.Path;

/// A place for a new store where something is already; nothing there was touched.
public final class StoreExistsException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreExistsException(Path root) {
        super(
                "%s: there is something already, and nothing is restored over it; name a new directory with --loc"
                        .formatted(root));
    }
}
