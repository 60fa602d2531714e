package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

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
        Set<ActorMention> within = new LinkedHashSet<>();
        for (ActorMention mention : told) {
            List<ActorMention> joined = known.all(mention.sentence(), mention.head());
            List<Actor> actors = distinct(joined, told);
            boolean tail = // "Lund of the army and his deputy": not the army and the deputy
                    joined.stream().anyMatch(within::contains);
            within.addAll(actors.size() > 1 ? joined : List.of());
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
        List<ActorMention> joined = mentions.stream().filter(among::contains).toList();
        return joined.stream()
                .skip(isExplained(joined) ? 1 : 0)
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }

    /// Tells whether a list of names ends, also with "of Spain," behind the last.
    private static boolean closes(Sentence sentence, int at) {
        int end = at < sentence.size() && sentence.token(at).lower().equals("of") ? at + 2 : at;
        return end < sentence.size() && sentence.token(end).tag().matches("[,.]");
    }

    /// "The two ministers, Ann Hill and Spain's Bo Voss, flew": their names say who they are.
    private static boolean isExplained(List<ActorMention> joined) {
        if (joined.size() < 3) {
            return false;
        }
        ActorMention group = joined.getFirst();
        ActorMention last = joined.getLast();
        Sentence sentence = group.sentence();
        return group.actor().kind() == Actor.Kind.GROUP
                && group.actor().unnamed()
                && group.end() < sentence.size()
                && sentence.token(group.end()).word().equals(",")
                && closes(sentence, last.end())
                && joined.stream()
                        .skip(1)
                        .map(ActorMention::actor)
                        .allMatch(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed());
    }
}
