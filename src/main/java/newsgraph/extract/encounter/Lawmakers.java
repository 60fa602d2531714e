package newsgraph.extract.encounter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whether members of a parliament, or of an inquiry, do what a verb says: "senators grilled him",
/// "was questioned by members of the Banking Committee". The data file `lawmakers` has the nouns.
final class Lawmakers {
    private static final Set<String> NOUNS = LexiconFile.words("lawmakers");

    private Lawmakers() {}

    static boolean act(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        List<Integer> doers =
                Clauses.isPassive(sentence, trigger.head())
                        ? Clauses.prepositional(sentence, trigger.head(), Set.of("by"))
                        : Clauses.subjects(sentence, trigger.head());
        return doers.stream()
                .anyMatch(d ->
                        isOne(sentence, d)
                                || (lemma(sentence, d).equals("member")
                                        && tree.children(d, "nmod").stream()
                                                .anyMatch(b -> isOne(sentence, b))));
    }

    private static boolean isOne(Sentence sentence, int token) {
        return NOUNS.contains(lemma(sentence, token));
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
