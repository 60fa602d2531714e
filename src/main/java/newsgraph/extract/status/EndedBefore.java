package newsgraph.extract.status;

import java.util.Optional;
import java.util.Set;
import newsgraph.event.Status;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Talks that have ended when something else is done, even if that is still to come: "pilots will
/// strike on Friday after talks with the airline broke down".
final class EndedBefore {
    private static final Set<String> LINKS = Set.of("after", "because", "since", "once");

    private EndedBefore() {}

    /// Returns that they were held; empty where no verb of the past tells of their end.
    static Optional<StatusReading> of(Trigger trigger, int noun) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(noun);
        boolean ended =
                verb > noun
                        && tree.is(noun, "nsubj")
                        && tree.is(verb, "advcl")
                        && sentence.token(verb).tag().matches("VB[DN]")
                        && tree.children(verb, "aux", "aux:pass", "cop").isEmpty()
                        && tree.children(verb, "mark").stream()
                                .anyMatch(m -> LINKS.contains(sentence.token(m).lower()));
        return ended
                ? Optional.of(
                        new StatusReading(
                                Status.OCCURRED,
                                trigger.span().union(sentence.token(verb).span()),
                                "status/past"))
                : Optional.empty();
    }
}
