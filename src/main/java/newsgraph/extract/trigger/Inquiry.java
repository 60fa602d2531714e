package newsgraph.extract.trigger;

import java.util.Locale;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whether those who look into something interview somebody ("agents interviewed him", "the FBI's
/// interview of Lund") or fill a post ("interviewed her for the job"), not the media. The data file
/// `investigators` has the nouns.
final class Inquiry {
    private static final Set<String> INVESTIGATORS = LexiconFile.words("investigators");

    private static final Set<String> POSTS = LexiconFile.words("posts");

    private static final Set<String> BY = Set.of("by");

    private Inquiry() {}

    static boolean is(Trigger trigger) {
        return trigger.isVerb() ? isOfVerb(trigger) : isOfNoun(trigger);
    }

    private static boolean isOfVerb(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Clauses.subjects(sentence, trigger.head()).stream()
                        .anyMatch(s -> isInvestigator(sentence, s))
                || Clauses.prepositional(sentence, trigger.head(), Set.of("for")).stream()
                        .anyMatch(f -> POSTS.contains(sentence.token(f).lemma()));
    }

    private static boolean isOfNoun(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return tree.children(trigger.head(), "nmod:poss", "compound").stream()
                        .anyMatch(o -> isInvestigator(sentence, o))
                || Clauses.prepositional(sentence, trigger.head(), BY).stream()
                        .anyMatch(o -> isInvestigator(sentence, o))
                || Clauses.prepositional(sentence, trigger.head(), Set.of("with")).stream()
                        .anyMatch(o -> isAgency(sentence, o))
                || Clauses.governor(sentence, trigger.head()).stream()
                        .flatMap(v -> Clauses.subjects(sentence, v).stream())
                        .anyMatch(s -> isInvestigator(sentence, s));
    }

    /// "An interview with the FBI", not with officials, who talk to the media too.
    private static boolean isAgency(Sentence sentence, int token) {
        return isInvestigator(sentence, token)
                && (sentence.token(token).isProperNoun()
                        || sentence.token(token).lemma().equals("police"));
    }

    private static boolean isInvestigator(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        return INVESTIGATORS.contains(lemma);
    }
}
