package newsgraph.extract.trigger;

import java.util.List;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;

/// Two words of one phrase that would each tell of the encounter that it tells of.
final class Doubled {
    private Doubled() {}

    /// Tells whether one word of a sentence only repeats what another one tells.
    static boolean is(Trigger trigger, List<Trigger> found) {
        return isConvened(trigger, found)
                || isCalledTo(trigger, found)
                || isOfSummons(trigger, found);
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
                && found.stream().anyMatch(t -> isThereTo(t, verb.head()));
    }

    /// "Summoned her to a meeting", which is the one that the summons tells of.
    private static boolean isOfSummons(Trigger noun, List<Trigger> found) {
        return found.stream()
                .filter(t -> t.isVerb() && t.token().lemma().equals("summon"))
                .anyMatch(t -> isThereTo(noun, t.head()));
    }

    private static boolean isThereTo(Trigger noun, int verb) {
        Dependencies tree = noun.sentence().dependencies();
        return !noun.isVerb()
                && tree.head(noun.head()) == verb
                && tree.is(noun.head(), "obl")
                && !tree.children(verb, "obj").isEmpty()
                && noun.sentence().caseOf(noun.head()).equals("to");
    }

    /// "Spent four hours with her", whose hours are no encounter beside it.
    static boolean isSpent(Trigger hours, Trigger verb) {
        return !hours.isVerb() && verb.token().lemma().equals("spend") && hours.head() < verb.end();
    }
}
