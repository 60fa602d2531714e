package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import newsgraph.event.Attribution;
import newsgraph.event.Status;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whose word it is that an encounter should be, or was not: who "called for talks" or "denied that
/// they met". There the verb itself says so, with no reported clause.
final class Claimant {
    private static final int REACH = 5;

    private Claimant() {}

    /// Returns the one who claims it; empty where nobody does, several might, or who asks for it is
    /// of it ("asked to see the mayor"), which the article itself tells.
    static Optional<Attribution> of(
            Trigger trigger, Status status, List<Party> parties, Actors actors) {
        return switch (status) {
            case DENIED -> claimed(trigger, actors);
            case PROPOSED, HYPOTHETICAL ->
                    claimed(trigger, actors)
                            .filter(a ->
                                    parties.stream()
                                            .noneMatch(
                                                    p -> p.mention().actor().equals(a.source())));
            case OCCURRED, ONGOING, PLANNED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<Attribution> claimed(Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return tree.ancestors(trigger.head()).stream()
                .limit(REACH)
                .filter(i -> sentence.token(i).isVerb())
                .filter(i -> WhyMarks.CLAIM.has(sentence.token(i).lemma()))
                .findFirst()
                .flatMap(i -> subject(sentence, i, actors))
                .map(m -> new Attribution(m.actor(), m.span(), "source/claim"));
    }

    private static Optional<ActorMention> subject(Sentence sentence, int verb, Actors actors) {
        List<ActorMention> subjects =
                Clauses.subjects(sentence, verb).stream()
                        .flatMap(s -> actors.all(sentence, s).stream())
                        .toList();
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
    }
}
