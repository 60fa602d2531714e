package newsgraph.store;

/// A store that cannot be used as asked. The message says what, where, and the next step.
public abstract sealed class StoreException extends RuntimeException
        permits NoSuchStoreException,
                NotAStoreException,
                StoreBusyException,
                StoreDamagedException,
                StoreExistsException,
                StoreFormatException,
                StoreFullException {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
