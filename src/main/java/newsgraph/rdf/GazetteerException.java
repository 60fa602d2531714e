package newsgraph.rdf;

/// Says that a gazetteer's triples do not make sense together: an entry without a name, a term in
/// an office that nobody declares, an impossible day.
public final class GazetteerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GazetteerException(String message) {
        super(message);
    }
}
