package newsgraph.store;

import java.nio.file.Path;
import java.util.Optional;

/// A store that another process holds: TDB2 allows one process a database, readers included.
public final class StoreBusyException extends StoreException {
    private static final long serialVersionUID = 1L;

    /// @param holder who has it; empty if that cannot be told
    StoreBusyException(Path root, Optional<StoreHolder> holder) {
        super(
                "%s: in use by %s; wait until that ends, or use another store with --loc"
                        .formatted(
                                root,
                                holder.map(StoreHolder::description).orElse("another process")));
    }
}
