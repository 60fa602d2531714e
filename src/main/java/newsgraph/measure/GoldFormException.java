package newsgraph.measure;

/// Says what is wrong with a gold file, where, and what to do.
public final class GoldFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message a line for each thing that is wrong, each beginning with its place
    GoldFormException(String message) {
        super(message);
    }
}
