package newsgraph.query;

/// A query that is SPARQL, but asks for what is not allowed here.
public final class RefusedQueryException extends QueryException {
    RefusedQueryException(String message) {
        super(message);
    }
}
