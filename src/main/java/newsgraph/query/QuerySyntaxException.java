package newsgraph.query;

/// A text that is not SPARQL; the message names the line and column.
public final class QuerySyntaxException extends QueryException {
    QuerySyntaxException(String message) {
        super(message);
    }
}
