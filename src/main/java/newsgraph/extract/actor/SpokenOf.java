package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whom a quotation is about, told beside it: "Lund said of Voss: I met him", "asked about Voss,
/// Lund said", "Voss resigned and Lund said".
final class SpokenOf {
    private static final Set<String> REPORTING = LexiconFile.words("reporting-verbs", 4);

    private static final Set<String> ASKING = LexiconFile.words("questioning-verbs");

    private SpokenOf() {}

    /// Tells whether a mention outside a quotation may be meant by a pronoun within it.
    ///
    /// @param saying the verb that the quotation hangs on, or [Dependencies#NONE]
    static boolean is(ActorMention mention, int saying) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(mention.head());
        if (verb == Dependencies.NONE) {
            return false;
        }
        String lemma = sentence.token(verb).lemma();
        boolean topic =
                sentence.caseOf(mention.head()).matches("of|about")
                        && (REPORTING.contains(lemma) || ASKING.contains(lemma));
        return topic || isSubjectBeside(mention, verb, saying);
    }

    /// Tells whether somebody is the subject of another clause than the one whose subject speaks.
    private static boolean isSubjectBeside(ActorMention mention, int verb, int saying) {
        Dependencies tree = mention.sentence().dependencies();
        return saying != Dependencies.NONE
                && verb < saying
                && tree.is(saying, "conj")
                && tree.is(mention.head(), "nsubj", "nsubj:pass")
                && !tree.children(saying, "nsubj").isEmpty();
    }
}
