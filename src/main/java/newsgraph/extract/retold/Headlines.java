package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.text.Sentence;

/// Joins what a headline tells to what the lead tells: "Rivals to meet in Geneva" over a text in
/// which President Lund and Ann Voss will meet there. The headline's roles give way to the names.
final class Headlines {
    /// How many sentences a lead has, the headline included.
    private static final int LEAD = 5;

    private Headlines() {}

    /// Returns the clusters, those of a headline joined to the first that can be the same.
    static List<Cluster> join(List<Cluster> clusters) {
        List<Cluster> kept = new ArrayList<>(clusters);
        for (Cluster headline : clusters) {
            if (headline.mentions().stream().allMatch(Headlines::isHeadline)) {
                Optional<Cluster> told =
                        clusters.stream()
                                .filter(c -> !c.equals(headline) && isTold(c, headline))
                                .findFirst();
                told.ifPresent(c -> {
                    headline.mentions().forEach(m -> c.add(known(m, c.actors())));
                    kept.remove(headline);
                });
            }
        }
        return kept;
    }

    private static boolean isHeadline(EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        return sentence.index() == 0
                && !sentence.token(sentence.size() - 1).word().matches("[.!?]|''|\"");
    }

    private static boolean isTold(Cluster cluster, Cluster headline) {
        Set<Actor> actors = cluster.actors();
        Set<Actor> roles = headline.actors();
        int first = cluster.mentions().getFirst().trigger().sentence().index();
        boolean lead =
                cluster.mentions().stream().allMatch(m -> m.trigger().sentence().index() > 0)
                        && first < LEAD;
        boolean fits =
                roles.stream().allMatch(r -> SameParties.isAmong(r, actors) || isVague(r))
                        && roles.size() <= actors.size()
                        && (actors.stream().filter(a -> !isVague(a)).count() > 0
                                || (first == 1 && Overlap.of(cluster.timing(), headline.timing())))
                        && cluster.clearest().isFull();
        return lead
                && fits
                && (sameType(cluster.type(), headline.type()) || isReception(cluster, headline))
                && cluster.status().happened() == headline.status().happened();
    }

    private static boolean sameType(Encounter.Type one, Encounter.Type other) {
        boolean meal = one == Encounter.Type.ENCOUNTER || other == Encounter.Type.ENCOUNTER;
        return one == other || (!meal && Merger.isOpen(one) && Merger.isOpen(other));
    }

    /// "Will be received by the pope", who in the headline is to meet somebody.
    private static boolean isReception(Cluster cluster, Cluster headline) {
        return cluster.type() == Encounter.Type.VISIT
                && headline.type() == Encounter.Type.MEETING
                && headline.actors().stream().anyMatch(a -> cluster.actors().contains(a));
    }

    private static boolean isVague(Actor actor) {
        return actor.unnamed() || actor.kind() != Actor.Kind.PERSON;
    }

    /// Returns a telling with those parties alone that are known.
    private static EncounterMention known(EncounterMention mention, Set<Actor> actors) {
        return mention.with(
                mention.parties().stream()
                        .filter(p -> SameParties.isAmong(p.mention().actor(), actors))
                        .toList());
    }
}
