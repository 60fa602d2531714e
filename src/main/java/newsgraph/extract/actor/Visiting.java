package newsgraph.extract.actor;

import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// "Visiting" before somebody, by the order of words, as parsers take it for the verb: "met Jordan's
/// visiting king" tells who is met, "was visiting the king" what somebody did.
public final class Visiting {
    private Visiting() {}

    /// Tells whether a token is the word and describes who follows.
    ///
    /// @param index of the token
    public static boolean describes(Sentence sentence, int index) {
        if (!sentence.token(index).lower().equals("visiting")
                || index == 0
                || index + 1 >= sentence.size()) {
            return false;
        }
        Token before = sentence.token(index - 1);
        boolean open =
                before.tag().matches("POS|DT|PRP\\$|JJ|CC")
                        || before.lower().matches("with|to|by|from|between|for")
                        || (before.isVerb()
                                && !before.lemma().matches("be|keep|start|stop|like|finish"));
        return open && sentence.token(index + 1).tag().matches("NNP?S?|JJ|HYPH");
    }
}
