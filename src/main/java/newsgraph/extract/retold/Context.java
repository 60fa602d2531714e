package newsgraph.extract.retold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Location;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.status.Caption;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.time.Times;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// When and where an encounter is whose own tellings do not say: from tellings that may be of it
/// but name too few of its people, or from what the same people did right before.
public final class Context {
    /// How many sentences away a telling with one of the people may be.
    private static final int NEAR = 8;

    /// How many sentences back the day is told on which a report goes on.
    private static final int BEFORE = 6;

    /// A day so far back is no longer what a report goes on about.
    private static final int FRESH = 7;

    private final List<EncounterMention> all;
    private final Times times;
    private final LocalDate published;

    public Context(List<EncounterMention> all, Times times, LocalDate published) {
        this.times = times;
        this.all = List.copyOf(all);
        this.published = published;
    }

    /// Returns the time of an encounter: what its tellings say, or more exactly what others do;
    /// empty if none says it for sure.
    Optional<Timing> timing(Cluster cluster) {
        Optional<Timing> own = cluster.timing();
        if (Continued.isOfThePast(cluster)) {
            return own;
        }
        if (own.isEmpty() || own.get().rule().equals("open/since")) {
            return alike(cluster)
                    .filter(m -> !isOfAsking(cluster, m))
                    .flatMap(m -> m.timing().stream())
                    .findFirst()
                    .or(() -> own)
                    .or(() -> dayBefore(cluster))
                    .or(() -> running(cluster));
        }
        return own.get().rule().equals("day/occasion")
                ? dayBefore(cluster).map(d -> sameDay(own.get(), d)).or(() -> own)
                : own;
    }

    /// "Asked Lund on Monday for talks": the day of the asking, which is a telling as well.
    private static boolean isOfAsking(Cluster cluster, EncounterMention mention) {
        return cluster.status() == Status.PROPOSED && distance(cluster, mention) == 0;
    }

    /// "After the talks he saw the bishop": on the day that he had the talks.
    private static Timing sameDay(Timing told, Timing day) {
        return new Timing(
                told.evidence(),
                day.earliest(),
                day.latest(),
                day.precision(),
                told.extent(),
                day.earliest(),
                told.rule());
    }

    /// Returns the place of an encounter: what its tellings say, or else others.
    Optional<Location> location(Cluster cluster) {
        boolean last = cluster.mentions().stream().allMatch(m -> Retold.isLast(m.trigger()));
        return last ? cluster.location() : cluster.location().or(() -> alikePlace(cluster));
    }

    private Optional<Location> alikePlace(Cluster cluster) {
        return alike(cluster)
                .filter(m -> !isOfOtherTime(cluster, m))
                .flatMap(m -> m.location().stream())
                .findFirst();
    }

    /// "Lund met Falk on Monday. The two had last met in Bergen in 2012."
    private static boolean isOfOtherTime(Cluster cluster, EncounterMention mention) {
        Optional<Timing> own = cluster.timing();
        return own.isPresent()
                && mention.timing().isPresent()
                && !Overlap.of(own, mention.timing());
    }

    /// Returns the other tellings that fit an encounter, the nearest first.
    private Stream<EncounterMention> alike(Cluster cluster) {
        Set<Actor> actors = cluster.actors();
        return all.stream()
                .filter(m -> !cluster.mentions().contains(m))
                .filter(m -> !Retold.isAnother(m) && !Caption.isFiled(m))
                .filter(m -> !Retold.isLater(cluster, m))
                .filter(m -> m.type().isCall() == cluster.type().isCall())
                .filter(m -> fits(m.status().status(), cluster.status()))
                .filter(m -> isOf(actors, m, distance(cluster, m)))
                .filter(m -> !isSaidOfSomebody(cluster, m))
                .sorted(Comparator.comparingInt(m -> distance(cluster, m)));
    }

    /// "Met Lund, who runs a clinic in Oslo": what is said of whom one met.
    private static boolean isSaidOfSomebody(Cluster cluster, EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        Dependencies tree = sentence.dependencies();
        int head = mention.trigger().head();
        return Stream.concat(Stream.of(head), tree.ancestors(head).stream())
                .filter(i -> tree.is(i, "acl:relcl"))
                .anyMatch(i ->
                        cluster.mentions().stream()
                                .map(EncounterMention::trigger)
                                .anyMatch(t ->
                                        t.sentence().index() == sentence.index()
                                                && tree.dominates(t.head(), i)));
    }

    private static boolean fits(Status one, Status other) {
        return one == other || (one.happened() && other.happened());
    }

    private static boolean isOf(Set<Actor> actors, EncounterMention mention, int distance) {
        Set<Actor> told = people(mention);
        long common = told.stream().filter(actors::contains).count();
        return told.size() > 1 ? common > 1 : told.size() == 1 && common == 1 && distance <= NEAR;
    }

    /// "On Monday Lund met Falk. She then saw the bankers."
    private Optional<Timing> dayBefore(Cluster cluster) {
        EncounterMention clearest = cluster.clearest();
        if (!cluster.status().happened() || !clearest.status().rule().equals("status/past")) {
            return Optional.empty();
        }
        int at = clearest.trigger().sentence().index();
        Set<Actor> actors = cluster.actors();
        return all.stream()
                .filter(m -> m.status().status().happened())
                .filter(m -> m.trigger().sentence().index() <= at)
                .filter(m -> at - m.trigger().sentence().index() <= BEFORE)
                .filter(m -> people(m).stream().anyMatch(actors::contains))
                .flatMap(m -> m.timing().stream())
                .filter(t -> t.precision() == Timing.Precision.DAY)
                .filter(t -> t.earliest().map(this::isFresh).orElse(false))
                .reduce((a, b) -> b);
    }

    /// "On Monday Lund drove to the coast. Falk was there, and they talked."
    private Optional<Timing> running(Cluster cluster) {
        return cluster.mentions().stream()
                .filter(m -> m.status().status() == cluster.status())
                .map(EncounterMention::trigger)
                .flatMap(t -> times.running(t.sentence(), t.head()).stream())
                .findFirst();
    }

    private boolean isFresh(LocalDate day) {
        return !day.isAfter(published) && day.isAfter(published.minusDays(FRESH));
    }

    private static Set<Actor> people(EncounterMention mention) {
        Set<Actor> people = new HashSet<>();
        mention.parties().forEach(p -> people.add(p.mention().actor()));
        return people;
    }

    private static int distance(Cluster cluster, EncounterMention mention) {
        int at = mention.trigger().sentence().index();
        return cluster.mentions().stream()
                .mapToInt(m -> Math.abs(m.trigger().sentence().index() - at))
                .min()
                .orElse(0);
    }
}
