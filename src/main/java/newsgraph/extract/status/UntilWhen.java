package newsgraph.extract.status;

import java.util.stream.IntStream;
import newsgraph.event.Status;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What is not to be before a day is to be then: "will not meet until September"; not "will not
/// meet her until she apologises", which may be never.
public final class UntilWhen {
    static final String RULE = "status/until";

    private UntilWhen() {}

    /// Returns the reading, a plan where a day or an event follows "until".
    public static StatusReading of(Trigger trigger, StatusReading told) {
        Sentence sentence = trigger.sentence();
        boolean ahead =
                told.status() == Status.CANCELLED
                        && IntStream.range(0, trigger.first())
                                .mapToObj(sentence::token)
                                .anyMatch(t -> t.lower().matches("will|wo|would"));
        boolean day =
                IntStream.range(trigger.end(), sentence.size())
                        .filter(i -> sentence.token(i).lower().matches("until|till"))
                        .limit(1)
                        .anyMatch(i -> !opensClause(sentence, i));
        return ahead && day ? told.as(Status.PLANNED, RULE) : told;
    }

    private static boolean opensClause(Sentence sentence, int until) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(until);
        return head != Dependencies.NONE
                && (sentence.token(head).isVerb()
                        || !tree.children(head, "nsubj", "nsubj:pass").isEmpty());
    }
}
