package newsgraph.extract.encounter;

import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The noun that stands in the clause for a noun of meeting: the "days" of "ended two days of
/// talks", the "round" of "a fourth round of talks"; in "for what he called talks" the verb of the
/// clause that says how somebody calls them.
final class WholeNoun {
    private static final Set<String> CALLING =
            Set.of("call", "describe", "term", "dub", "bill", "say", "label", "characterize");

    private WholeNoun() {}

    /// Returns the outermost such noun; the noun itself where none measures it.
    static int of(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int at = noun;
        while (tree.is(at, "nmod")
                && sentence.caseOf(at).equals("of")
                && isPart(sentence, tree.head(at))) {
            at = tree.head(at);
        }
        return isCalled(sentence, at) ? tree.head(at) : at;
    }

    private static boolean isPart(Sentence sentence, int noun) {
        return StatusMarks.PART_OF.has(sentence.token(noun).lemma())
                || Governors.measures(sentence, noun);
    }

    /// "What officials described as talks"
    private static boolean isCalled(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(noun);
        return verb != Dependencies.NONE
                && tree.is(noun, "obj", "obl", "xcomp", "ccomp")
                && CALLING.contains(sentence.token(verb).lemma())
                && tree.children(verb, "obj", "nsubj", "dep").stream()
                        .anyMatch(w -> sentence.token(w).lower().equals("what"));
    }
}
