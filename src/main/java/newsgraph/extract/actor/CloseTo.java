package newsgraph.extract.actor;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import newsgraph.text.Sentence;

/// To whom or what several people are close, which tells who they are: "men close to | the rebels",
/// "officials close to the talks"; not "met the officials close to midnight", "close to tears".
final class CloseTo {
    private static final String BEFORE_NOUN = "DT|JJ.*|NN.*|POS|PRP.";

    private CloseTo() {}

    /// Returns the head of what follows "close to" behind a noun.
    ///
    /// @param acts tells whether a noun is one of people or bodies
    static OptionalInt noun(Sentence sentence, int head, IntPredicate acts) {
        int first = head + 3;
        if (first >= sentence.size()
                || !sentence.token(head).tag().equals("NNS")
                || !sentence.token(head + 1).lower().equals("close")
                || !sentence.token(head + 2).lower().equals("to")
                || !sentence.token(first).tag().matches("DT|NN.*|PRP.|JJ")) {
            return OptionalInt.empty();
        }
        int noun = first;
        while (noun + 1 < sentence.size()
                && (!sentence.token(noun).isNoun() || sentence.token(noun + 1).isNoun())
                && sentence.token(noun).tag().matches(BEFORE_NOUN)) {
            noun++;
        }
        boolean bare = sentence.token(first).tag().matches("NNS?") && !acts.test(noun);
        boolean whom =
                sentence.token(noun).isNoun()
                        && !bare
                        && !sentence.token(noun).lower().matches("end|start|beginning");
        return whom ? OptionalInt.of(noun) : OptionalInt.empty();
    }
}
