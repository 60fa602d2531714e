package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;

/// How the parties of two tellings go together.
///
/// @param common how many of the first are among those of the second
/// @param first the others of the first
/// @param second the others of the second
/// @param perhaps how many of those others may be one of the other side in other words ("the
///   rebels" and "the front", "the senator" and "Lund"), each taken once
/// @param conflict whether each has somebody beyond that
record PartyMatch(
        int common, List<Actor> first, List<Actor> second, int perhaps, boolean conflict) {
    static PartyMatch of(EncounterMention one, EncounterMention other) {
        List<Actor> all = actors(one);
        List<Actor> others = actors(other);
        List<Actor> first = without(all, others);
        List<Actor> second = without(others, all);
        List<Actor> free = new ArrayList<>(second);
        int rest = 0;
        for (Actor actor : first) {
            boolean met =
                    free.stream()
                            .filter(o -> mayBe(actor, o))
                            .findFirst()
                            .map(free::remove)
                            .orElse(false);
            rest += met ? 0 : 1;
        }
        return new PartyMatch(
                all.size() - first.size(),
                first,
                second,
                first.size() - rest,
                rest > 0 && !free.isEmpty());
    }

    private static List<Actor> actors(EncounterMention mention) {
        return mention.parties().stream().map(p -> p.mention().actor()).distinct().toList();
    }

    private static List<Actor> without(List<Actor> actors, List<Actor> others) {
        Set<Actor> known = Set.copyOf(others);
        return actors.stream().filter(a -> !SameParties.isAmong(a, known)).toList();
    }

    /// Tells whether two actors may be one, of whom at least one has no name: two groups, a group
    /// and a body or state, two who are no groups.
    static boolean mayBe(Actor one, Actor other) {
        boolean group = one.kind() == Actor.Kind.GROUP;
        boolean like =
                group == (other.kind() == Actor.Kind.GROUP) || isBody(one) || isBody(other);
        boolean apart =
                one.onBehalfOf().isPresent()
                        && other.onBehalfOf().isPresent()
                        && !one.onBehalfOf().equals(other.onBehalfOf());
        return like && !apart && !(isNamed(one) && isNamed(other));
    }

    private static boolean isBody(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.ORGANIZATION;
    }

    static boolean isNamed(Actor actor) {
        return !actor.unnamed() && actor.kind() != Actor.Kind.GROUP;
    }
}
