package newsgraph.extract.trigger;

import java.util.List;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;

/// Two words of one phrase that would each tell of the encounter that it tells of.
final class Doubled {
    private Doubled() {}

    /// "Convened a summit with her", which is told by its summit.
    static boolean isConvened(Trigger verb, List<Trigger> found) {
        Dependencies tree = verb.sentence().dependencies();
        return verb.isVerb()
                && verb.token().lemma().equals("convene")
                && found.stream()
                        .filter(t -> !t.isVerb() && tree.is(t.head(), "obj"))
                        .anyMatch(t -> tree.head(t.head()) == verb.head());
    }

    /// "Spent four hours with her", whose hours are no encounter beside it.
    static boolean isSpent(Trigger hours, Trigger verb) {
        return !hours.isVerb() && verb.token().lemma().equals("spend") && hours.head() < verb.end();
    }
}
