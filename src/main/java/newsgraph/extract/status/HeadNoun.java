package newsgraph.extract.status;

import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The noun that stands for the trigger's in the sentence: the first of a row, the "round" of
/// talks, the word on which a parse hangs "one-on-one".
final class HeadNoun {
    private static final int LONGEST = 3;

    private HeadNoun() {}

    static int of(Trigger trigger) {
        int at = trigger.head();
        for (int steps = 0; steps < LONGEST && isPart(trigger, at); steps++) {
            at = trigger.sentence().dependencies().head(at);
        }
        return at;
    }

    private static boolean isPart(Trigger trigger, int noun) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int head = tree.head(noun);
        if (head == Dependencies.NONE) {
            return false;
        }
        boolean phrase = // "face-to-face"; "a one-on-one", where "one" hangs on "a"
                (head >= trigger.first() && head < trigger.end())
                        || (tree.is(noun, "dep") && sentence.token(head).tag().equals("DT"));
        return phrase
                || (sentence.token(head).isNoun()
                        && (tree.is(noun, "conj", "compound")
                                || (tree.is(noun, "nmod") && stands(sentence.token(head)))));
    }

    private static boolean stands(Token noun) {
        return StatusMarks.PART_OF.has(noun.lemma()) || StatusMarks.HEARSAY.has(noun.lemma());
    }
}
