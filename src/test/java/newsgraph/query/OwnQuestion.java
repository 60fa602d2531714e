package newsgraph.query;

/// A question of a text that a user wrote.
public final class OwnQuestion {
    private OwnQuestion() {}

    public static Question read(String text) {
        return QuestionReader.read("own", "own.rq", text);
    }
}
