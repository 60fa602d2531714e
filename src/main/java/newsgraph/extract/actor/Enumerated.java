package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// The lists of names of an article, for a number of actors that no sentence near them names:
/// "invited the three countries .. Poland, Hungary and Malta will join".
final class Enumerated {
    /// How many a list must have: two are joined by "and" everywhere.
    private static final int LEAST = 3;

    /// A list, by the sentence it stands in.
    private record Listing(int sentence, Set<Actor> actors) {}

    private final List<Listing> lists = new ArrayList<>();

    /// @param mentions of the whole article
    Enumerated(Collection<ActorMention> mentions) {
        ArticleActors known = new ArticleActors(List.copyOf(mentions));
        for (ActorMention first : mentions) {
            Set<Actor> actors = new LinkedHashSet<>();
            known.all(first.sentence(), first.head()).forEach(m -> actors.add(m.actor()));
            boolean tail = // "Malta and Chad" of "Poland, Malta and Chad"
                    lists.stream()
                            .filter(l -> l.sentence() == first.sentence().index())
                            .anyMatch(l -> l.actors().containsAll(actors));
            if (actors.size() >= LEAST && !tail && isOfOneKind(actors)) {
                lists.add(new Listing(first.sentence().index(), actors));
            }
        }
    }

    /// Returns those of the only list of as many that fit and of whom a sentence names nobody;
    /// empty if there are several such lists or none.
    ///
    /// @param reach how many sentences before and behind it the list may stand
    List<Actor> of(int count, Sentence sentence, int reach, Predicate<Actor> fits) {
        List<Set<Actor>> all =
                lists.stream()
                        .filter(l -> l.actors().size() == count)
                        .filter(l -> Math.abs(l.sentence() - sentence.index()) <= reach)
                        .filter(l -> l.actors().stream().allMatch(fits))
                        .map(Listing::actors)
                        .distinct()
                        .toList();
        return all.size() == 1 ? List.copyOf(all.getFirst()) : List.of();
    }

    private static boolean isOfOneKind(Set<Actor> actors) {
        return actors.stream().noneMatch(Actor::unnamed)
                && actors.stream().map(Actor::kind).distinct().count() == 1;
    }
}
