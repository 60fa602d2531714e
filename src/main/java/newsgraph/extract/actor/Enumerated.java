package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// The lists of names of an article, for a number of actors that no sentence before them names:
/// "invited the three countries .. Poland, Hungary and Malta will join".
final class Enumerated {
    /// How many sentences before and behind them people may be listed.
    static final int NEAR = 3;

    /// How many a list must have that no noun calls so: two are joined by "and" everywhere.
    private static final int LEAST = 3;

    /// A list that is the subject of a clause, as its mentions.
    private record Listing(int sentence, List<ActorMention> mentions) {
        Set<Actor> actors() {
            return mentions.stream()
                    .map(ActorMention::actor)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private final List<Listing> lists = new ArrayList<>();

    /// @param mentions of the whole article
    Enumerated(Collection<ActorMention> mentions) {
        ArticleActors known = new ArticleActors(List.copyOf(mentions));
        for (ActorMention first : mentions) {
            Listing list =
                    new Listing(
                            first.sentence().index(), known.all(first.sentence(), first.head()));
            boolean tail = // "Malta and Chad" of "Poland, Malta and Chad"
                    lists.stream()
                            .filter(l -> l.sentence() == list.sentence())
                            .anyMatch(l -> l.actors().containsAll(list.actors()));
            if (list.actors().size() > 1
                    && !tail
                    && Antecedents.isSubject(first)
                    && isOfOneKind(list.actors())) {
                lists.add(list);
            }
        }
    }

    /// Returns those of the only list of as many that fits; empty if there are several such lists
    /// or none.
    ///
    /// @param reach how many sentences before and behind a sentence the list may stand
    List<Actor> of(int count, Sentence sentence, int reach, Predicate<List<ActorMention>> fits) {
        List<Set<Actor>> all =
                lists.stream()
                        .filter(l -> l.actors().size() == count && count >= LEAST)
                        .filter(l -> Math.abs(l.sentence() - sentence.index()) <= reach)
                        .filter(l -> fits.test(l.mentions()))
                        .map(Listing::actors)
                        .distinct()
                        .toList();
        return all.size() == 1 ? List.copyOf(all.getFirst()) : List.of();
    }

    /// Returns those of the first list of as many that fits in a sentence close behind; empty if
    /// there is none.
    List<Actor> behind(int count, Sentence sentence, Predicate<List<ActorMention>> fits) {
        return lists.stream()
                .filter(l -> l.actors().size() == count)
                .filter(l -> l.sentence() > sentence.index())
                .filter(l -> l.sentence() <= sentence.index() + NEAR)
                .filter(l -> fits.test(l.mentions()))
                .findFirst()
                .map(l -> List.copyOf(l.actors()))
                .orElse(List.of());
    }

    private static boolean isOfOneKind(Set<Actor> actors) {
        return actors.stream().noneMatch(Actor::unnamed)
                && actors.stream().map(Actor::kind).distinct().count() == 1;
    }
}
