package newsgraph.extract.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsgraph.event.Actor;

/// Who is meant by "Lund's Spanish counterpart": the one person of that country who bears a title
/// of Lund's. Any ruler is the counterpart of another.
final class Counterparts {
    private Counterparts() {}

    /// Returns the counterpart; empty if there are none or several.
    ///
    /// @param persons whose actors are known so far
    /// @param all everybody of the article
    static Optional<Actor> of(
            Actor actor,
            Actor country,
            Map<Human, Actor> persons,
            List<Human> all,
            Function<Human, Actor> person) {
        Set<String> bodies = country.gazetteerId().map(Set::of).orElse(Set.of());
        List<Title> titles =
                persons.entrySet().stream()
                        .filter(e -> e.getValue().equals(actor))
                        .flatMap(e -> e.getKey().titles().stream())
                        .filter(t -> t.state() == Title.State.NOW)
                        .toList();
        List<Actor> found =
                all.stream()
                        .filter(h -> h.titles().stream().anyMatch(t -> isLike(t, titles, bodies)))
                        .map(person)
                        .filter(a -> !a.equals(actor))
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isLike(Title title, List<Title> others, Set<String> bodies) {
        return title.state() == Title.State.NOW
                && title.of().stream().anyMatch(bodies::contains)
                && others.stream()
                        .anyMatch(o ->
                                o.words().equals(title.words())
                                        || (o.kind() == Title.Kind.RULER
                                                && title.kind() == Title.Kind.RULER));
    }
}
