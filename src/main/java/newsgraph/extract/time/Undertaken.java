package newsgraph.extract.time;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The time of what was undertaken at an event named behind it: "agreed to sign it in May, after
/// meeting in Oslo", "vowed to hold a summit in May, following talks"; not "refused to answer on
/// Monday after meeting her".
final class Undertaken {
    private Undertaken() {}

    /// Tells whether a time still to come is of an infinitive under a verb of deciding in the past,
    /// which the event went before.
    static boolean is(Sentence sentence, int trigger, FoundTime time) {
        boolean ahead =
                time.timing()
                        .anchor()
                        .flatMap(w -> time.timing().earliest().map(e -> e.isAfter(w)))
                        .orElse(time.direction() == Direction.FUTURE);
        if (!ahead || time.isBareWeekday() || time.end() > trigger) {
            return false;
        }
        if (!sentence.caseOf(trigger).matches("after|following")) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        return tree.ancestors(time.head()).stream()
                .filter(v -> sentence.token(v).tag().equals("VB") && tree.is(v, "xcomp"))
                .map(v -> sentence.token(tree.head(v)))
                .anyMatch(t -> t.tag().equals("VBD") && TimeWords.has("undertakes", t.lemma()));
    }
}
