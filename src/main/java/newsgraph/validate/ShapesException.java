package newsgraph.validate;

/// Says that a file of shapes is no well-formed SHACL.
public final class ShapesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ShapesException(String finding) {
        super("no usable shapes: " + finding);
    }
}
