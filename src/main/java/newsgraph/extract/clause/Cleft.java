package newsgraph.extract.clause;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "It was Lund who received him": the noun is who acts, wherever a parse hangs the clause.
final class Cleft {
    private Cleft() {}

    /// Tells whether a verb is that of the clause behind "it was Lund".
    static boolean is(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(verb);
        return noun != Dependencies.NONE
                && tree.is(verb, "dep", "parataxis", "ccomp", "advcl")
                && sentence.token(noun).isNoun()
                && noun < verb
                && isIt(sentence, noun);
    }

    /// Tells whether the clause has a subject of its own, so that the name is to whom it is done:
    /// "it was Lund that she met".
    static boolean isOfAnother(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return is(sentence, verb)
                && sentence.token(tree.head(verb)).isProperNoun()
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> !sentence.token(s).tag().startsWith("W"));
    }

    /// Tells whether a noun is what "it" was.
    static boolean isIt(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        return !tree.children(predicate, "cop").isEmpty()
                && tree.children(predicate, "nsubj", "expl").stream()
                        .anyMatch(s -> sentence.token(s).lower().equals("it"));
    }
}
