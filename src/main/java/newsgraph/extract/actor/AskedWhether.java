package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Lund asked Voss whether he had met her", "told him that he must go": he is who is asked or
/// told.
final class AskedWhether {
    private static final Set<String> ASKING = Set.of("ask", "question", "quiz", "press", "grill");
    private static final Set<String> TELLING = Set.of("tell", "warn", "advise", "remind");

    /// "Asked him whether he may come": who asks would come.
    private static final Set<String> LEAVE = Set.of("can", "could", "may", "might");

    private static final Set<String> DUTY = Set.of("should", "must", "ought");

    private AskedWhether() {}

    /// Tells whether a pronoun is the subject of what somebody is asked, or told to do.
    static boolean is(ActorMention asked, int pronoun) {
        Sentence sentence = asked.sentence();
        Dependencies tree = sentence.dependencies();
        int clause = tree.head(pronoun);
        int verb = tree.head(asked.head());
        boolean within =
                asked.end() <= pronoun
                        && tree.is(asked.head(), "obj", "iobj")
                        && tree.is(pronoun, "nsubj", "nsubj:pass")
                        && clause != Dependencies.NONE
                        && tree.is(clause, "ccomp", "advcl", "xcomp")
                        && tree.head(clause) == verb;
        if (!within) {
            return false;
        }
        String lemma = sentence.token(verb).lemma();
        return (ASKING.contains(lemma) && isQuestion(sentence, asked.end(), pronoun, clause))
                || (TELLING.contains(lemma) && isAided(sentence, clause, DUTY));
    }

    private static boolean isQuestion(Sentence sentence, int from, int pronoun, int clause) {
        return sentence.tokens().subList(from, pronoun).stream()
                        .anyMatch(t -> t.tag().startsWith("W") || t.lower().matches("whether|if"))
                && !isAided(sentence, clause, LEAVE);
    }

    private static boolean isAided(Sentence sentence, int clause, Set<String> words) {
        return sentence.dependencies().children(clause, "aux").stream()
                .anyMatch(a -> words.contains(sentence.token(a).lower()));
    }
}
