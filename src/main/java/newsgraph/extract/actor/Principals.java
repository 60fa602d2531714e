package newsgraph.extract.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;

/// The two people whom an article is about, each named half as often again as anybody else: "the
/// two men" where no sentence near names two.
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
        List<Map.Entry<Actor, Integer>> often =
                times.entrySet().stream()
                        .sorted(Map.Entry.<Actor, Integer>comparingByValue().reversed())
                        .toList();
        boolean two =
                often.size() > 1
                        && often.get(1).getValue() >= OFTEN
                        && (often.size() == 2
                                || often.get(2).getValue() * 3 < often.get(1).getValue() * 2);
        Set<Actor> found =
                two ? Set.of(often.getFirst().getKey(), often.get(1).getKey()) : Set.of();
        return new Principals(times.keySet().stream().filter(found::contains).toList());
    }

    /// Returns the two if a collective may mean them, where its own sentence tells of neither and
    /// the nearest before of nobody else.
    ///
    /// @param called the collective, in its sentence
    /// @param near the mentions of its sentence and of the nearest before
    List<Actor> of(CalledSo called, List<ActorMention> near) {
        Collective collective = called.collective();
        boolean people =
                collective.count() == 2
                        && collective.first() < collective.head()
                        && collective
                                .meant()
                                .map(Set.of(Actor.Kind.PERSON)::equals)
                                .orElse(called.isNumber());
        boolean others =
                near.stream()
                        .filter(m -> m.sentence().index() < called.sentence().index())
                        .map(ActorMention::actor)
                        .anyMatch(a ->
                                a.kind() == Actor.Kind.PERSON && !a.unnamed() && !pair.contains(a));
        Set<Actor> here =
                near.stream()
                        .filter(m -> m.sentence().equals(called.sentence()))
                        .map(ActorMention::actor)
                        .collect(Collectors.toSet());
        return people
                        && !others
                        && pair.stream()
                                .allMatch(a ->
                                        !here.contains(a)
                                                && called.isOfGender(a)
                                                && called.canBe(a))
                ? pair
                : List.of();
    }
}
