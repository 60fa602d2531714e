package newsgraph.extract.trigger;

import java.util.Set;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether a talk is one with somebody: "had a long talk with Lund", "the two had a talk"; not "a
/// talk on birds", "gave a talk with slides", "talk between officials of a merger", which is a
/// rumour.
final class SingleTalk {
    private static final Set<String> GROUPS = LexiconFile.words("groups", 2);

    private SingleTalk() {}

    /// Tells it of "talk" in the singular.
    static boolean is(Sentence sentence, int talk) {
        boolean with =
                talk + 2 < sentence.size()
                        && sentence.token(talk + 1).lower().equals("with")
                        && isSomebody(sentence, talk + 2);
        return (with || isHeld(sentence, talk))
                && isOne(sentence, talk)
                && !isGiven(sentence, talk);
    }

    /// "Lund and Voss had a long talk on the terrace"
    private static boolean isHeld(Sentence sentence, int talk) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(talk);
        return tree.is(talk, "obj")
                && sentence.token(verb).lemma().equals("have")
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s ->
                                !tree.children(s, "conj").isEmpty()
                                        || sentence.token(s)
                                                .lower()
                                                .matches("they|both|two|pair|duo|we"));
    }

    private static boolean isOne(Sentence sentence, int talk) {
        int at = talk - 1;
        while (at >= 0 && sentence.token(at).tag().matches("JJ|NN|HYPH|CD")) {
            at--;
        }
        return at >= 0 && sentence.token(at).lower().matches("an?|their|our");
    }

    private static boolean isGiven(Sentence sentence, int talk) {
        Dependencies tree = sentence.dependencies();
        return tree.is(talk, "obj") && sentence.token(tree.head(talk)).lemma().equals("give");
    }

    private static boolean isSomebody(Sentence sentence, int first) {
        int end = Surface.pastPhrase(sentence, first);
        if (end == first) {
            return sentence.token(first).tag().equals("PRP");
        }
        Token last = sentence.token(end - 1);
        return last.isProperNoun()
                || GROUPS.contains(last.lemma())
                || OfficeNouns.contains(last.lower())
                || PersonNouns.contains(last.lemma());
    }
}
