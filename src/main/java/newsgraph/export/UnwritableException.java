package newsgraph.export;

/// Something that a syntax has no way to write. The message says what, and which syntax has.
public final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message) {
        super(message);
    }
}
