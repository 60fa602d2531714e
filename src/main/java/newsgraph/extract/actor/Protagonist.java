package newsgraph.extract.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.event.Actor;

/// Whom an article is about: named half as often again as anybody else.
///
/// @param actor empty where there is no such person
record Protagonist(Optional<Actor> actor) {
    /// How often at least.
    private static final int OFTEN = 4;

    static Protagonist of(List<ActorMention> mentions) {
        Map<Actor, Integer> times = new LinkedHashMap<>();
        mentions.stream()
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .forEach(a -> times.merge(a, 1, Integer::sum));
        return new Protagonist(
                times.entrySet().stream()
                        .filter(e -> e.getValue() >= OFTEN)
                        .filter(e ->
                                times.entrySet().stream()
                                        .filter(o -> !o.getKey().equals(e.getKey()))
                                        .allMatch(o -> o.getValue() * 3 < e.getValue() * 2))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /// Tells whether a sentence before tells of the protagonist, so many back.
    boolean is(ActorMention mention, int back) {
        return back > 0 && actor.filter(mention.actor()::equals).isPresent();
    }
}
