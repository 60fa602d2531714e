package newsgraph.query;

/// A file of questions that cannot be used as one.
public final class QuestionException extends QueryException {
    QuestionException(String message) {
        super(message);
    }
}
