package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Thanked the minister for his visit": it is the minister's.
final class Judged {
    private static final Set<String> VERBS = LexiconFile.words("judging-verbs");

    private Judged() {}

    /// Tells whether a pronoun tells whose deed it is that somebody is thanked or blamed for.
    static boolean is(ActorMention object, int pronoun) {
        Sentence sentence = object.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(object.head());
        int deed = tree.head(pronoun);
        return tree.is(object.head(), "obj")
                && tree.is(pronoun, "nmod:poss")
                && VERBS.contains(sentence.token(verb).lemma())
                && tree.is(deed, "obl", "nmod")
                && sentence.caseOf(deed).equals("for")
                && tree.dominates(verb, pronoun);
    }
}
