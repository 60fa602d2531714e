package newsgraph.extract.trigger;

import java.util.Optional;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What others meet beside is where they meet: "met Lund on the sidelines of the summit"; not where
/// it is told who meets there ("a summit of African leaders").
final class Sidelines {
    private static final Set<String> BESIDE = Set.of("sideline", "margin", "fringe");

    private static final Set<String> VERBS = LexiconFile.words("trigger-verbs", 6);

    private static final Set<String> NOUNS = LexiconFile.words("trigger-nouns", 4);

    private Sidelines() {}

    /// Tells whether a noun of meeting only tells where another encounter is.
    static boolean are(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int beside = tree.head(trigger.head());
        if (isSummitAround(trigger)) {
            return true;
        }
        if (trigger.isVerb()
                || beside == Dependencies.NONE
                || !sentence.caseOf(trigger.head()).equals("of")
                || !Clauses.prepositional(sentence, trigger.head(), Set.of("of", "between"))
                        .isEmpty()
                || !BESIDE.contains(sentence.token(beside).lemma())) {
            return false;
        }
        Optional<Integer> verb = Clauses.governor(sentence, beside);
        boolean noun =
                tree.head(beside) != Dependencies.NONE
                        && NOUNS.contains(sentence.token(tree.head(beside)).lemma());
        return noun
                || verb.filter(v ->
                                VERBS.contains(sentence.token(v).lemma())
                                        || tree.children(v, "obj").stream()
                                                .anyMatch(o ->
                                                        NOUNS.contains(sentence.token(o).lemma())))
                        .isPresent();
    }

    /// "Met Lund at a G20 summit", "held talks with Voss at the NATO summit", "Lund and Voss sat
    /// down on the last day of the summit".
    private static boolean isSummitAround(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return !trigger.isVerb()
                && trigger.token().lemma().equals("summit")
                && (sentence.caseOf(trigger.head()).matches("at|during")
                        || isOnDayOf(sentence, trigger.head()))
                && !sentence.dependencies().children(trigger.head(), "compound").isEmpty()
                && Clauses.governor(sentence, trigger.head())
                        .filter(v -> isMeeting(sentence, v))
                        .isPresent();
    }

    private static boolean isOnDayOf(Sentence sentence, int summit) {
        int day = sentence.dependencies().head(summit);
        return day != Dependencies.NONE
                && sentence.caseOf(summit).equals("of")
                && sentence.token(day).lemma().matches("day|morning|evening|end|start|close");
    }

    /// Tells whether two are told of: an object, two subjects, or somebody behind "with".
    private static boolean isMeeting(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean met = sentence.token(verb).lemma().matches("meet|sit|speak|talk|confer|huddle");
        return tree.children(verb, "obj").stream()
                        .map(sentence::token)
                        .anyMatch(o -> met || NOUNS.contains(o.lemma()))
                || (met
                        && (!Clauses.prepositional(sentence, verb, Set.of("with")).isEmpty()
                                || tree.children(verb, "nsubj").stream()
                                        .anyMatch(s -> !tree.children(s, "conj").isEmpty())));
    }
}
