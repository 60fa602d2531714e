package newsgraph.validate;

/// Says that a file is no RDF: `file:line:column: what is wrong`.
public final class UnreadableDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableDataException(String message) {
        super(message);
    }
}
