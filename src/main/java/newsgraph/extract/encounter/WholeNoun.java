package newsgraph.extract.encounter;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The noun that stands in the clause for a noun of meeting: the "days" of "ended two days of
/// talks", the "round" of "a fourth round of talks".
final class WholeNoun {
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
        return at;
    }

    private static boolean isPart(Sentence sentence, int noun) {
        return StatusMarks.PART_OF.has(sentence.token(noun).lemma())
                || Governors.measures(sentence, noun);
    }
}
