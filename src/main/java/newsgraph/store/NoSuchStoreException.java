package newsgraph.store;

import java.nio.file.Path;

/// A store to read from that does not exist.
public final class NoSuchStoreException extends StoreException {
    private static final long serialVersionUID = 1L;

    NoSuchStoreException(Path root) {
        super(
                "%s: no store there; make one with: newsgraph ingest --loc %s FILE"
                        .formatted(root, root));
    }
}
