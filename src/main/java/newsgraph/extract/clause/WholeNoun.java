package newsgraph.extract.clause;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The noun that stands in the clause for a noun of meeting: the "days" of "ended two days of
/// talks", the "round" of "a fourth round of talks".
public final class WholeNoun {
    private static final Set<String> TIME_UNITS = LexiconFile.words("time-units");

    private WholeNoun() {}

    /// Returns the outermost such noun; the noun itself where none measures it.
    public static int of(Sentence sentence, int noun) {
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
        return StatusMarks.PART_OF.has(sentence.token(noun).lemma()) || measures(sentence, noun);
    }

    /// Tells whether a noun measures time, or stands for a part of an encounter: "days after the
    /// talks", "on the sidelines of the summit".
    public static boolean measures(Sentence sentence, int noun) {
        return noun != Dependencies.NONE && TIME_UNITS.contains(sentence.token(noun).lemma());
    }
}
