package newsgraph.extract.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;

/// The two people whom an article is about, each named half as often again as anybody else: "the two
/// men" where no sentence near names two.
///
/// @param pair in order of the text; empty where there are no such two
record Principals(List<Actor> pair) {
    /// How often each at least.
    private static final int OFTEN = 3;

    static Principals of(List<ActorMention> mentions) {
        Map<Actor, Integer> times = new LinkedHashMap<>();
        mentions.stream()
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .forEach(a -> times.merge(a, 1, Integer::sum));
        List<Actor> often =
                times.keySet().stream()
                        .sorted(Comparator.comparing((Actor a) -> -times.get(a)))
                        .toList();
        boolean two =
                often.size() > 1
                        && times.get(often.get(1)) >= OFTEN
                        && (often.size() == 2
                                || times.get(often.get(2)) * 3 < times.get(often.get(1)) * 2);
        Set<Actor> found = two ? Set.copyOf(often.subList(0, 2)) : Set.of();
        return new Principals(times.keySet().stream().filter(found::contains).toList());
    }

    /// Returns the two if a collective may mean them, of whom its own sentence does not tell.
    ///
    /// @param here the mentions of its sentence
    List<Actor> of(Collective collective, CalledSo called, List<ActorMention> here) {
        boolean people =
                collective.count() == 2
                        && collective
                                .meant()
                                .map(Set.of(Actor.Kind.PERSON)::equals)
                                .orElse(called.isNumber());
        Set<Actor> told = here.stream().map(ActorMention::actor).collect(Collectors.toSet());
        return people
                        && pair.stream()
                                .allMatch(a ->
                                        !told.contains(a)
                                                && called.isOfGender(a)
                                                && called.canBe(a))
                ? pair
                : List.of();
    }
}
