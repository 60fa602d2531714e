package newsgraph.extract.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;

/// Whom "the two" stands for where two states have been named since two people met who are in
/// office there: "Lund met Voss. The talks came after years of quarrels between Chile and Peru. The
/// two agreed to meet again".
final class HeadsOfBoth {
    /// How many sentences before the states the two may stand in one.
    private static final int REACH = 4;

    private HeadsOfBoth() {}

    /// Returns the people instead of their states; the states if no one sentence tells of one
    /// officer of each and of no others.
    ///
    /// @param told what is told of in the sentences before, nearest first
    static List<Actor> insteadOf(
            List<Actor> states, List<List<ActorMention>> told, Resolver resolver) {
        if (states.isEmpty() || states.stream().anyMatch(s -> s.kind() != Actor.Kind.COUNTRY)) {
            return states;
        }
        int at = 0;
        while (at < told.size() && !names(told.get(at), states)) {
            at++;
        }
        return told.subList(at, Math.min(told.size(), at + REACH)).stream()
                .flatMap(sentence -> officers(states, sentence, resolver).stream())
                .findFirst()
                .orElse(states);
    }

    private static boolean names(List<ActorMention> told, List<Actor> states) {
        return told.stream().anyMatch(m -> states.contains(m.actor()));
    }

    private static Optional<List<Actor>> officers(
            List<Actor> states, List<ActorMention> told, Resolver resolver) {
        Set<Actor> people = new LinkedHashSet<>();
        told.stream()
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .forEach(people::add);
        boolean one = // of each
                states.stream()
                        .allMatch(s ->
                                people.stream().filter(p -> resolver.bodies(p).contains(s)).count()
                                        == 1);
        return one && people.size() == states.size()
                ? Optional.of(List.copyOf(people))
                : Optional.empty();
    }
}
