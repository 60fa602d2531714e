package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Somebody told of by who chose him and for what: "the president's pick for surgeon general", "her
/// choice to lead the bank".
final class Chosen {
    private static final Set<String> NOUNS = Set.of("pick", "choice", "selection");
    private static final Set<String> LINKS = Set.of("for", "to", "as");

    private Chosen() {}

    /// Tells whether a noun stands for somebody chosen.
    static boolean is(Sentence sentence, int noun) {
        int owner = noun - 1;
        while (owner > 0 && sentence.token(owner).tag().matches("JJ.*")) {
            owner--;
        }
        return NOUNS.contains(sentence.token(noun).lower())
                && owner >= 0
                && sentence.token(owner).tag().matches("POS|PRP\\$")
                && noun + 2 < sentence.size()
                && LINKS.contains(sentence.token(noun + 1).lower());
    }

    /// Returns the index just past what he was chosen for, before the verb that tells what he does.
    static int end(Sentence sentence, int noun) {
        String tags =
                sentence.token(noun + 1).lower().equals("to")
                        ? "DT|JJ.*|NN.*|POS|PRP\\$|CD|VB|TO|CC|HYPH"
                        : "DT|JJ.*|NN.*|POS|PRP\\$|CD|HYPH";
        int end = noun + 2;
        while (end < sentence.size() && belongs(sentence.token(end), tags)) {
            end++;
        }
        return end > noun + 2 ? end : noun + 1;
    }

    private static boolean belongs(Token token, String tags) {
        return token.tag().matches(tags) || token.lower().matches("of|for");
    }
}
