package newsgraph.extract.clause;

import java.util.OptionalInt;
import java.util.Set;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Where the subject of a gerund at the head of its sentence stands: "After meeting Lund, Voss flew
/// home". A parse often takes the two names for one list.
public final class Fronted {
    private static final Set<String> OPENERS =
            Set.of(
                    "after", "before", "since", "while", "when", "by", "upon", "on", "in",
                    "despite");

    private Fronted() {}

    /// Returns the token at which the subject begins; empty if the verb is no such gerund.
    public static OptionalInt subject(Sentence sentence, int verb) {
        boolean gerund =
                sentence.token(verb).tag().equals("VBG")
                        && verb > 0
                        && OPENERS.contains(sentence.token(verb - 1).lower())
                        && (verb == 1 || sentence.token(verb - 2).tag().matches("\\W+|CC"));
        for (int at = verb + 1; gerund && at + 1 < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (Surface.endsClause(token)) {
                return OptionalInt.empty();
            }
            if (token.word().equals(",") && leadsToVerb(sentence, at + 1)) {
                return OptionalInt.of(at + 1);
            }
        }
        return OptionalInt.empty();
    }

    /// Tells whether a noun phrase begins at a token and a verb with a tense comes next.
    private static boolean leadsToVerb(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && sentence.token(at).tag().matches("DT|JJ.*|NN.*|PRP\\$?|POS|HYPH|CD")) {
            at++;
        }
        while (at > from && at < sentence.size() && sentence.token(at).tag().equals("RB")) {
            at++;
        }
        return at > from && at < sentence.size() && sentence.token(at).tag().matches("VB[DZP]|MD");
    }
}
