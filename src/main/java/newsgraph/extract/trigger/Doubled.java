package newsgraph.extract.trigger;

import java.util.List;
import newsgraph.event.Encounter;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;

/// Two words of one phrase that would each tell of the encounter that it tells of.
final class Doubled {
    private Doubled() {}

    /// Tells whether one word of a sentence only repeats what another one tells.
    static boolean is(Trigger trigger, List<Trigger> found) {
        return isConvened(trigger, found)
                || isCalledTo(trigger, found)
                || isOfSummons(trigger, found)
                || isOfVisit(trigger, found);
    }

    /// "Convened a summit with her", which is told by its summit.
    private static boolean isConvened(Trigger verb, List<Trigger> found) {
        Dependencies tree = verb.sentence().dependencies();
        return verb.isVerb()
                && verb.token().lemma().equals("convene")
                && found.stream()
                        .filter(t -> !t.isVerb() && tree.is(t.head(), "obj"))
                        .anyMatch(t -> tree.head(t.head()) == verb.head());
    }

    /// "Called union leaders to a meeting", which is told by its meeting, and is no call.
    private static boolean isCalledTo(Trigger verb, List<Trigger> found) {
        return verb.isVerb()
                && verb.token().lemma().equals("call")
                && verb.end() == verb.head() + 1
                && found.stream().anyMatch(t -> isThere(t, verb.head(), "to"));
    }

    /// "Summoned her to a meeting", "for a hearing", which is the one that the summons tells of.
    private static boolean isOfSummons(Trigger noun, List<Trigger> found) {
        return found.stream()
                .filter(t -> t.isVerb() && t.token().lemma().equals("summon"))
                .anyMatch(t -> isThere(noun, t.head(), "to|for"));
    }

    /// "Visited Chile at the invitation of Lund", whose visit it is.
    private static boolean isOfVisit(Trigger invitation, List<Trigger> found) {
        return invitation.word().lemmas().contains("invitation")
                && found.stream()
                        .filter(t -> !t.equals(invitation) && !Guards.isOther(t))
                        .filter(t -> t.word().type() == Encounter.Type.VISIT)
                        .anyMatch(t -> isBeside(invitation, t));
    }

    private static boolean isBeside(Trigger invitation, Trigger visit) {
        Dependencies tree = invitation.sentence().dependencies();
        int over = tree.head(invitation.head());
        return over == visit.head()
                || over == tree.head(visit.head())
                || tree.dominates(visit.head(), invitation.head());
    }

    private static boolean isThere(Trigger noun, int verb, String prepositions) {
        Dependencies tree = noun.sentence().dependencies();
        return !noun.isVerb()
                && tree.head(noun.head()) == verb
                && tree.is(noun.head(), "obl")
                && !tree.children(verb, "obj").isEmpty()
                && noun.sentence().caseOf(noun.head()).matches(prepositions);
    }

    /// "Spent four hours with her", whose hours are no encounter beside it.
    static boolean isSpent(Trigger hours, Trigger verb) {
        return !hours.isVerb() && verb.token().lemma().equals("spend") && hours.head() < verb.end();
    }
}
