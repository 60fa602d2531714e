package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Attribution;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Location;
import newsgraph.event.Status;
import newsgraph.event.StatusReport;
import newsgraph.event.Timing;
import newsgraph.extract.place.PlaceFinder;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;

/// The tellings of one encounter. The one with most parties is the clearest, of equals the first.
public final class Cluster {
    private static final Comparator<EncounterMention> CLEAREST =
            Comparator.<EncounterMention>comparingInt(m -> -m.parties().size())
                    .thenComparing(m -> m.trigger().span());

    private final List<EncounterMention> mentions = new ArrayList<>();

    Cluster(EncounterMention first) {
        mentions.add(first);
    }

    void add(EncounterMention mention) {
        mentions.add(mention);
    }

    /// Returns the tellings, in the order in which they were joined.
    public List<EncounterMention> mentions() {
        return List.copyOf(mentions);
    }

    /// Returns the telling with most parties, of equals the first.
    public EncounterMention clearest() {
        return mentions.stream().min(CLEAREST).orElseThrow();
    }

    /// Returns the telling that was joined last.
    public EncounterMention last() {
        return mentions.getLast();
    }

    /// Tells whether an encounter was told before a mention, no more than so many sentences before
    /// it.
    boolean isToldBefore(EncounterMention mention, int sentences) {
        return lastBefore(mention)
                .filter(t ->
                        mention.trigger().sentence().index() - t.sentence().index() <= sentences)
                .isPresent();
    }

    /// Returns the word that told of the encounter last before a mention.
    Optional<Trigger> lastBefore(EncounterMention mention) {
        return mentions.stream()
                .map(EncounterMention::trigger)
                .filter(t -> t.span().begin() < mention.trigger().span().begin())
                .max(Comparator.comparing(Trigger::span));
    }

    /// Tells whether one of the tellings has its words of meeting there.
    public boolean hasTriggerAt(TextSpan span) {
        return mentions.stream().anyMatch(m -> m.trigger().span().overlaps(span));
    }

    /// Returns all parties of all tellings, somebody who is told of twice twice.
    public List<Party> parties() {
        return mentions.stream().flatMap(m -> m.parties().stream()).toList();
    }

    /// Returns everybody whom one of the tellings names as a party.
    public Set<Actor> actors() {
        Set<Actor> actors = new LinkedHashSet<>();
        mentions.forEach(m -> m.parties().forEach(p -> actors.add(p.mention().actor())));
        return actors;
    }

    /// Returns the status of the clearest telling that does not only take the encounter for
    /// granted; what was arranged may be called off elsewhere in the article.
    public Status status() {
        StatusReading first =
                mentions.stream()
                        .filter(m -> !m.status().weak())
                        .min(CLEAREST)
                        .orElseGet(this::clearest)
                        .status();
        Status plain = first.status();
        if (plain == Status.ONGOING
                && first.rule().matches("status/(perfect|(perfect-|past-)progressive)")
                && isToldOfDay()) {
            return Status.OCCURRED;
        }
        if (plain == Status.DENIED && isOnlyToBe()) {
            return Status.CANCELLED;
        }
        if (plain.happened() || plain == Status.DENIED) {
            return plain;
        }
        if (isTold(Status.CANCELLED)) {
            return Status.CANCELLED;
        }
        boolean open = plain == Status.PROPOSED || plain == Status.HYPOTHETICAL;
        return plain != Status.CANCELLED && isTold(Status.OCCURRED)
                ? Status.OCCURRED
                : open && isTold(Status.PLANNED) ? Status.PLANNED : plain;
    }

    /// "Had been talking since May. They spoke by phone on Monday": one day of what went on so
    /// long.
    private boolean isToldOfDay() {
        return mentions.stream()
                .filter(m -> m.status().status() == Status.OCCURRED && !m.status().weak())
                .flatMap(m -> m.timing().stream())
                .anyMatch(t -> t.precision() == Timing.Precision.DAY);
    }

    /// "Was to meet her. The meeting never took place": who takes part is told of the plan alone.
    private boolean isOnlyToBe() {
        List<Status> full =
                mentions.stream()
                        .filter(EncounterMention::isFull)
                        .map(m -> m.status().status())
                        .toList();
        return !full.contains(Status.DENIED)
                && (full.contains(Status.PLANNED)
                        || full.contains(Status.PROPOSED)
                        || full.contains(Status.CANCELLED));
    }

    private boolean isTold(Status status) {
        return mentions.stream()
                .map(EncounterMention::status)
                .anyMatch(s -> s.status() == status && (!s.weak() || status == Status.CANCELLED));
    }

    Encounter.Type type() {
        return mentions.stream()
                .map(EncounterMention::type)
                .filter(Encounter.Type::isCall)
                .findFirst()
                .orElse(clearest().type());
    }

    /// Returns the time of the clearest telling that gives one, or what another one says more
    /// exactly ("this week", "on Wednesday").
    Optional<Timing> timing() {
        List<Timing> told =
                mentions.stream().sorted(CLEAREST).flatMap(m -> m.timing().stream()).toList();
        Optional<Timing> moved =
                told.stream().filter(t -> t.rule().startsWith("moved/")).findFirst();
        return moved.or(() -> clearest().timing())
                .filter(t -> !t.rule().equals("open/since"))
                .or(() -> told.stream().filter(t -> !t.rule().equals("open/since")).findFirst())
                .or(() -> told.stream().findFirst())
                .map(first ->
                        told.stream()
                                .filter(t -> t.precision() == Timing.Precision.DAY)
                                .filter(t -> isWithin(t, first))
                                .findFirst()
                                .filter(t -> first.precision() != Timing.Precision.DAY)
                                .filter(t -> !first.rule().startsWith("length/"))
                                .orElse(first));
    }

    private static boolean isWithin(Timing day, Timing range) {
        boolean after =
                range.earliest().map(e -> !day.earliest().orElse(e).isBefore(e)).orElse(true);
        boolean before = range.latest().map(l -> !day.latest().orElse(l).isAfter(l)).orElse(true);
        return after && before;
    }

    /// Returns the most exact place told: a site before a town or country, else the clearest
    /// telling's.
    Optional<Location> location() {
        List<Location> told =
                mentions.stream().sorted(CLEAREST).flatMap(m -> m.location().stream()).toList();
        return told.stream()
                .filter(PlaceFinder::isSite)
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    /// Returns the encounter.
    ///
    /// @param context what gives time and place where the tellings do not
    /// @param more explanations from other sentences
    public Encounter encounter(int ordinal, Context context, List<Explanation> more) {
        EncounterMention clearest = clearest();
        List<EncounterMention> ordered = mentions.stream().sorted(CLEAREST).toList();
        Map<Actor, Party> parties = new LinkedHashMap<>();
        for (EncounterMention mention : ordered) {
            mention.parties().stream()
                    .filter(p -> mention.isFull() || parties.size() < 2 || !isInhabitant(p))
                    .forEach(p -> add(parties, p));
        }
        List<Explanation> explanations = new ArrayList<>();
        ordered.forEach(m -> m.explanations().forEach(e -> WhyOnce.add(explanations, e)));
        more.forEach(e -> WhyOnce.add(explanations, e));
        return new Encounter(
                type(),
                ordinal,
                status(),
                ordered.stream().map(m -> m.trigger().span()).distinct().toList(),
                parties.values().stream()
                        .filter(p -> !hasCommitteeOf(parties.keySet(), p.mention().actor()))
                        .filter(p -> !SamePeople.isNumberOf(p, mentions))
                        .filter(p -> !NamedElsewhere.is(p, mentions))
                        .map(Party::participation)
                        .toList(),
                reports(ordered),
                context.timing(this),
                context.location(this),
                List.copyOf(explanations),
                attribution(ordered),
                clearest.trigger().sentence().span(),
                "encounter/" + (clearest.trigger().isVerb() ? "verb" : "noun"));
    }

    /// "The American said of the talks": one of those who are told of, whoever it is.
    private static boolean isInhabitant(Party party) {
        Actor actor = party.mention().actor();
        return actor.unnamed()
                && actor.kind() == Actor.Kind.PERSON
                && actor.name().indexOf(' ') < 0
                && party.mention().sentence().token(party.mention().head()).tag().matches("NNP|JJ");
    }

    /// Adds a party, unless it is a group that is told of already in other words.
    private static void add(Map<Actor, Party> parties, Party party) {
        Actor actor = party.mention().actor();
        if (!SameParties.isAmong(actor, parties.keySet())) {
            parties.put(actor, party);
        }
    }

    /// "A Senate hearing", which elsewhere is told to be of "the Senate Subcommittee on Trade".
    private static boolean hasCommitteeOf(Set<Actor> others, Actor body) {
        String whole = body.name().toLowerCase(Locale.ROOT) + " ";
        return body.kind() == Actor.Kind.ORGANIZATION
                && others.stream()
                        .filter(o -> o.kind() == Actor.Kind.ORGANIZATION)
                        .map(o -> o.name().toLowerCase(Locale.ROOT))
                        .anyMatch(o -> o.startsWith(whole) && o.contains("committee"));
    }

    /// Who says so: the source of the clearest telling; where that is the article itself, a source
    /// that tells it again with its parties.
    private static Optional<Attribution> attribution(List<EncounterMention> ordered) {
        return ordered.getFirst()
                .attribution()
                .or(() ->
                        ordered.stream()
                                .filter(EncounterMention::isFull)
                                .flatMap(m -> m.attribution().stream())
                                .findFirst());
    }

    private static List<StatusReport> reports(List<EncounterMention> ordered) {
        List<StatusReport> reports = new ArrayList<>();
        for (EncounterMention mention : ordered) {
            Optional<Actor> source = mention.attribution().map(a -> a.source());
            StatusReading reading = mention.status();
            boolean known =
                    reports.stream()
                            .anyMatch(r ->
                                    r.status() == reading.status() && r.source().equals(source));
            if (!known && (mention.isFull() || mention.isHalf())) {
                reports.add(
                        new StatusReport(
                                reading.status(), source, reading.evidence(), reading.rule()));
            }
        }
        return reports;
    }
}
