package newsgraph.extract.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
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
        BiPredicate<Title, Title> same = (one, other) -> one.words().equals(other.words());
        BiPredicate<Title, Title> rulers =
                (one, other) -> one.kind() == Title.Kind.RULER && other.kind() == Title.Kind.RULER;
        return Stream.of(same, rulers)
                .map(like ->
                        all.stream()
                                .filter(h ->
                                        h.titles().stream()
                                                .filter(t -> isOf(t, bodies))
                                                .anyMatch(t ->
                                                        titles.stream()
                                                                .anyMatch(o -> like.test(o, t))))
                                .map(person)
                                .filter(a -> !a.equals(actor))
                                .distinct()
                                .toList())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private static boolean isOf(Title title, Set<String> bodies) {
        return title.state() == Title.State.NOW && title.of().stream().anyMatch(bodies::contains);
    }
}
