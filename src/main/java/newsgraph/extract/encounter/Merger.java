package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.event.Timing;

/// Decides which tellings are one encounter: those of like kind and status whose parties and days
/// do not contradict. A telling that names too few parties ("the meeting") joins the nearest before
/// it.
final class Merger {
    private static final Set<Encounter.Type> OPEN =
            Set.of(Encounter.Type.MEETING, Encounter.Type.NEGOTIATION, Encounter.Type.ENCOUNTER);

    /// How many sentences back "the meeting" may reach.
    private static final int REACH = 6;

    private Merger() {}

    static List<Cluster> merge(List<EncounterMention> mentions) {
        List<Cluster> clusters = new ArrayList<>();
        List<EncounterMention> full =
                mentions.stream().filter(EncounterMention::isFull).toList();
        for (EncounterMention mention : full) {
            clusters.stream()
                    .filter(c -> isOne(c, mention))
                    .findFirst()
                    .ifPresentOrElse(c -> c.add(mention), () -> clusters.add(new Cluster(mention)));
        }
        for (EncounterMention mention : mentions) {
            if (!mention.isFull()) {
                nearestBefore(clusters, mention).ifPresent(c -> c.add(mention));
            }
        }
        return clusters;
    }

    private static boolean isOne(Cluster cluster, EncounterMention mention) {
        return sameKind(cluster.type(), mention.type())
                && sameFamily(cluster.status(), mention.status().status())
                && compatible(cluster.actors(), actors(mention))
                && overlap(cluster.timing(), mention.timing());
    }

    private static boolean sameKind(Encounter.Type one, Encounter.Type other) {
        return one.isCall() == other.isCall() || OPEN.contains(one) || OPEN.contains(other);
    }

    private static boolean sameFamily(Status one, Status other) {
        return one == other
                || (one.happened() == other.happened()
                        && one != Status.DENIED
                        && other != Status.DENIED);
    }

    private static Set<Actor> actors(EncounterMention mention) {
        return Set.copyOf(mention.parties().stream().map(p -> p.mention().actor()).toList());
    }

    /// One set within the other, or two in common.
    private static boolean compatible(Set<Actor> one, Set<Actor> other) {
        long common = one.stream().filter(other::contains).count();
        return common == Math.min(one.size(), other.size()) || common >= 2;
    }

    private static boolean overlap(Optional<Timing> one, Optional<Timing> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        return !isBefore(one.get(), other.get()) && !isBefore(other.get(), one.get());
    }

    private static boolean isBefore(Timing one, Timing other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    private static Optional<Cluster> nearestBefore(
            List<Cluster> clusters, EncounterMention mention) {
        int at = mention.trigger().sentence().index();
        Cluster nearest = null;
        for (Cluster cluster : clusters) {
            int distance = at - cluster.last().trigger().sentence().index();
            boolean near = distance >= 0 && distance <= REACH;
            if (near && isDefinite(mention) && fits(cluster, mention)) {
                nearest = cluster;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean fits(Cluster cluster, EncounterMention mention) {
        return sameKind(cluster.type(), mention.type())
                && cluster.status().happened() == mention.status().status().happened()
                && cluster.actors().containsAll(actors(mention))
                && overlap(cluster.timing(), mention.timing());
    }

    /// Tells whether a noun points back: "the talks", "their meeting", "that call".
    private static boolean isDefinite(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        return !trigger.isVerb()
                && trigger
                        .sentence()
                        .dependencies()
                        .children(trigger.head(), "det", "nmod:poss")
                        .stream()
                        .map(d -> trigger.sentence().token(d).lower())
                        .anyMatch(w ->
                                Set.of("the", "their", "that", "this", "those", "his", "her")
                                        .contains(w));
    }
}
