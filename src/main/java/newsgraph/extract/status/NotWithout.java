package newsgraph.extract.status;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What may not be done without an encounter: "can not close the school without meeting parents"
/// tells of none, "closed the school without meeting parents" of one that was not held.
final class NotWithout {
    /// How many words may stand between "without" and the word of meeting.
    private static final int REACH = 4;

    private static final Set<String> NOT = Set.of("not", "n't", "no", "never", "nobody", "nothing");

    private NotWithout() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int without =
                IntStream.iterate(trigger.first() - 1, i -> i >= 0, i -> i - 1)
                        .limit(REACH)
                        .filter(i -> sentence.token(i).lower().equals("without"))
                        .findFirst()
                        .orElse(Dependencies.NONE);
        return without != Dependencies.NONE
                && tree.ancestors(trigger.head()).stream()
                        .filter(a -> a < without && sentence.token(a).isVerb())
                        .limit(1)
                        .anyMatch(a ->
                                tree.children(a, "aux").stream()
                                                .anyMatch(m -> sentence.token(m).tag().equals("MD"))
                                        && IntStream.range(0, a)
                                                .anyMatch(i ->
                                                        NOT.contains(sentence.token(i).lower())));
    }
}
