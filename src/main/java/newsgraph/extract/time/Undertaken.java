package newsgraph.extract.time;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The time of what was undertaken at an event named behind it: "agreed to sign it in May, after
/// meeting in Oslo", "vowed to hold a summit in May, following talks".
final class Undertaken {
    private Undertaken() {}

    /// Tells whether a time is of an infinitive under a verb in the past, which the event went
    /// before.
    static boolean is(Sentence sentence, int trigger, FoundTime time) {
        if (time.end() > trigger || !sentence.caseOf(trigger).matches("after|following")) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        return tree.ancestors(time.head()).stream()
                .filter(v -> sentence.token(v).tag().equals("VB") && tree.is(v, "xcomp"))
                .anyMatch(v -> sentence.token(tree.head(v)).tag().equals("VBD"));
    }
}
