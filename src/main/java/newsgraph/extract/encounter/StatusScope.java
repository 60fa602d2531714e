package newsgraph.extract.encounter;

import java.util.Optional;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The word that has a clause in its scope, by the order of words where a parse hangs the clause
/// elsewhere.
final class StatusScope {
    private static final int HEARSAY_REACH = 8;

    private final StatusLexicon lexicon;
    private final Sentence sentence;
    private final Dependencies tree;

    StatusScope(StatusLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tree = sentence.dependencies();
    }

    /// Returns the noun of hearsay that a clause tells ("claims that they met"), also where
    /// somebody stands between ("a claim by the radio that they met").
    Optional<Integer> hearsay(int verb, int head) {
        for (int mark : tree.children(verb, "mark")) {
            for (int at = mark - 1; at >= Math.max(0, mark - HEARSAY_REACH); at--) {
                if (sentence.token(at).isVerb()) {
                    break;
                }
                if (sentence.token(at).isNoun()
                        && StatusMarks.HEARSAY.has(sentence.token(at).lemma())
                        && !tree.dominates(verb, at)) {
                    return Optional.of(at);
                }
            }
        }
        return sentence.token(head).isNoun() && tree.is(verb, "acl", "ccomp")
                ? Optional.of(head)
                : Optional.empty();
    }

    /// Returns the word of planning or asking right before the "to" of an infinitive, where a parse
    /// hangs the infinitive elsewhere ("a refusal to meet", "agreed Monday to meet" hang right).
    Optional<Integer> beforeTo(int verb) {
        if (VerbForm.of(sentence, verb) != VerbForm.INFINITIVE) {
            return Optional.empty();
        }
        int before = tree.children(verb, "mark", "aux").getFirst() - 1;
        while (before > 0 && StatusMarks.NEGATION.has(sentence.token(before).lower())) {
            before--;
        }
        int word = before;
        return word >= 0 && word != tree.head(verb) && lexicon.asking(sentence, word).isPresent()
                ? Optional.of(word)
                : Optional.empty();
    }
}
