package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry;
import newsgraph.text.Sentence;

/// Where a group begins that a body and a land have together: "| NATO and Russian ambassadors",
/// where a parse has the ambassadors of the land alone; not "the Taliban and Afghan envoys", "Opel
/// and German unions".
record JoinedBody(Sentence sentence, Names names) {
    private static final Set<String> OFFICES = LexiconFile.words("titles", 3);
    private static final Set<String> RETINUES = LexiconFile.words("retinues");

    /// Returns the first token of the group, which is the one given where no such body stands
    /// before.
    ///
    /// @param first where the group begins by the parse
    /// @param noun index of its noun
    int first(int first, int noun) {
        int and = first - 1;
        boolean joined =
                and > 0
                        && sentence.token(and).lower().equals("and")
                        && sentence.token(first).tag().equals("JJ")
                        && Character.isUpperCase(sentence.token(first).word().codePointAt(0))
                        && stands(noun);
        return joined
                ? names.at(sentence, and - 1)
                        .filter(n ->
                                n.entry().filter(e -> e instanceof Entry.Organization).isPresent())
                        .map(NameSpan::first)
                        .filter(f -> f == 0 || !sentence.token(f - 1).tag().matches("DT|CC|,|POS"))
                        .filter(f -> f == 0 || !sentence.token(f - 1).lower().matches("of|from|at"))
                        .orElse(first)
                : first;
    }

    /// Tells whether such people stand for a body.
    private boolean stands(int noun) {
        String lemma = sentence.token(noun).lemma();
        return sentence.token(noun).tag().endsWith("S")
                && (OFFICES.contains(lemma) || RETINUES.contains(lemma));
    }
}
