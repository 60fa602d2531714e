package newsgraph.query;

/// Why a question has no answer. Closed, so that every caller decides on each.
public abstract sealed class QueryException extends RuntimeException
        permits QuerySyntaxException,
                QuestionException,
                RefusedQueryException,
                ArgumentException,
                TimeLimitException,
                MemoryLimitException {
    /// @param message what, where, and the next step
    QueryException(String message) {
        super(message);
    }
}
