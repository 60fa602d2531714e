package newsgraph.extract.encounter;

import newsgraph.extract.actor.Visiting;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Told the visiting minister that", "the visiting minister assured her": who visits is told it to
/// his face.
final class Guest {
    /// How many tokens behind its verb a guest may be described.
    private static final int REACH = 6;

    private Guest() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean object = false;
        for (int at = trigger.end(); at < Math.min(sentence.size(), trigger.end() + REACH); at++) {
            if (Surface.endsClause(sentence.token(at)) || sentence.token(at).word().equals(",")) {
                break;
            }
            object |= Visiting.describes(sentence, at);
        }
        return object
                || tree.children(trigger.head(), "nsubj").stream()
                        .flatMap(s -> tree.subtree(s).stream().filter(t -> t <= s))
                        .anyMatch(t -> Visiting.describes(sentence, t));
    }
}
