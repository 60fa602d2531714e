package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;

/// Actors whom a sentence joins by "and".
final class Joined {
    private Joined() {}

    /// Returns those joined as subject, else as anything; empty if there are none.
    ///
    /// @param told mentions of one sentence
    /// @param count how many they must be; 0 for any
    static Optional<List<Actor>> of(List<ActorMention> told, ArticleActors known, int count) {
        List<List<Actor>> subjects = new ArrayList<>();
        List<List<Actor>> others = new ArrayList<>();
        Set<Actor> within = new LinkedHashSet<>();
        for (ActorMention mention : told) {
            List<Actor> actors = distinct(known.all(mention.sentence(), mention.head()), told);
            boolean tail = within.contains(mention.actor());
            within.addAll(actors.size() > 1 ? actors : List.of());
            if (actors.size() > 1 && !tail && (count == 0 || count == actors.size())) {
                (Antecedents.isSubject(mention) ? subjects : others).add(actors);
            }
        }
        return subjects.isEmpty()
                ? others.reversed().stream().findFirst()
                : Optional.of(subjects.getFirst());
    }

    private static List<Actor> distinct(
            Collection<ActorMention> mentions, List<ActorMention> among) {
        return mentions.stream()
                .filter(among::contains)
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }
}
