package newsgraph.rdf;

/// Says that a string is no IRI that the graph may hold.
public final class IllegalIriException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IllegalIriException(String iri, String finding) {
        super("<%s>: %s".formatted(Literals.label(iri), finding));
    }
}
