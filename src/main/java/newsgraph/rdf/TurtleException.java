package newsgraph.rdf;

/// Says that a text is not Turtle: `file:line:column: what is wrong`.
public final class TurtleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TurtleException(String place, String finding) {
        super(place + ": " + finding);
    }
}
