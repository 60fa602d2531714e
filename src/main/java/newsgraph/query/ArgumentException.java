package newsgraph.query;

/// A value that a question's parameter cannot take, or a parameter that it does not have.
public final class ArgumentException extends QueryException {
    ArgumentException(String message) {
        super(message);
    }
}
