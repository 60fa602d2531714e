package newsgraph.extract.actor;

import newsgraph.text.Sentence;

/// "Visiting" before somebody: "met Jordan's visiting king" tells who is met, "was visiting the
/// king" what somebody did. The tags tell them apart ([newsgraph.text.CorrectedTags]).
public final class Visiting {
    private Visiting() {}

    /// Tells whether a token is the word and describes who follows.
    ///
    /// @param index of the token
    public static boolean describes(Sentence sentence, int index) {
        return sentence.token(index).lower().equals("visiting")
                && sentence.token(index).tag().startsWith("JJ");
    }
}
