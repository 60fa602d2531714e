package newsgraph.extract.encounter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.article.Zone;
import newsgraph.event.Encounter;
import newsgraph.event.Timing;
import newsgraph.extract.lexicon.Weights;
import newsgraph.extract.retold.Continued;
import newsgraph.extract.retold.Retold;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.Sentence;

/// When an encounter was whose own words do not say: the likeliest of the times that the article
/// names, by the weights of the data file `likely-time`; none where none is likely. Told as likely
/// (rule `surroundings/likely`), as it is right less often than what the words say.
///
/// @param surroundings the encounters of the article, with the times that their words give
record LikelyTime(Surroundings surroundings) {
    private static final Weights WEIGHTS = Weights.of("likely-time");

    /// The log odds from which a time is given.
    private static final double ENOUGH = -1.0;

    /// Returns the encounters, in their order, with the times that are likely.
    List<Encounter> in(List<Encounter> encounters) {
        return IntStream.range(0, encounters.size())
                .mapToObj(i ->
                        of(i).map(t -> encounters.get(i).at(t)).orElseGet(() -> encounters.get(i)))
                .toList();
    }

    /// Returns all times that the encounters without one may have had.
    List<TimeChoice> choices() {
        return IntStream.range(0, surroundings.encounters().size())
                .boxed()
                .flatMap(i -> choices(i).stream())
                .toList();
    }

    private List<TimeChoice> choices(int encounter) {
        return candidates(encounter).stream()
                .map(t ->
                        new TimeChoice(
                                surroundings.encounters().get(encounter).mentions(),
                                t,
                                TimeTraits.of(surroundings, encounter, t)))
                .filter(c -> !isOnlySaidThen(c))
                .toList();
    }

    private Optional<Timing> of(int encounter) {
        return choices(encounter).stream()
                .filter(c -> agrees(encounter, c.time()))
                .filter(c -> WEIGHTS.sum(c.traits()) > ENOUGH)
                .max(Comparator.comparingDouble(c -> WEIGHTS.sum(c.traits())))
                .map(c -> likely(c.time()));
    }

    /// Tells whether a time can be that of an encounter of such a status: no plan is for days gone
    /// by, and what took place was not to come; what was denied, called off or only thought of had
    /// no day but the one that it is told with.
    private boolean agrees(int encounter, Timing time) {
        LocalDate published = surroundings.text().article().published();
        return switch (surroundings.encounters().get(encounter).status()) {
            case OCCURRED, ONGOING -> time.earliest().map(d -> !d.isAfter(published)).orElse(true);
            case PLANNED -> time.latest().map(d -> !d.isBefore(published)).orElse(true);
            case PROPOSED, HYPOTHETICAL, DENIED, CANCELLED -> false;
        };
    }

    /// "Lund said on Tuesday that he was tired. He had met Voss before."
    private static boolean isOnlySaidThen(TimeChoice choice) {
        return choice.traits().containsKey("when-said") && choice.traits().containsKey("had");
    }

    private List<Timing> candidates(int encounter) {
        boolean known =
                surroundings.encounters().get(encounter).timing().isPresent()
                        || Continued.isOfThePast(surroundings.clusters().get(encounter));
        return known
                ? List.of()
                : surroundings.times().stream().filter(t -> mayBe(encounter, t)).toList();
    }

    /// Tells whether a time may be an encounter's: a picture may be old, and a time in a sentence
    /// that tells of the encounter was seen and is none of its, unless another encounter there had
    /// it ("after talks with Lund on Monday, she saw Falk").
    private boolean mayBe(int encounter, Timing time) {
        boolean happened = surroundings.encounters().get(encounter).status().happened();
        return surroundings
                .sentenceOf(time)
                .filter(s -> !surroundings.isIn(s, Zone.Kind.CAPTION))
                .filter(s -> surroundings.isTold(encounter, s) || !isOfLast(s))
                .filter(s ->
                        !surroundings.isTold(encounter, s)
                                || surroundings.at(time).stream()
                                        .anyMatch(o -> o.status().happened() == happened))
                .isPresent();
    }

    /// "The two last met in May": when they did not meet now.
    private boolean isOfLast(Sentence sentence) {
        return surroundings.clusters().stream()
                .flatMap(c -> c.mentions().stream())
                .map(EncounterMention::trigger)
                .anyMatch(t -> t.sentence().equals(sentence) && Retold.isLast(t));
    }

    private static Timing likely(Timing time) {
        return new Timing(
                time.evidence(),
                time.earliest(),
                time.latest(),
                time.precision(),
                time.extent(),
                time.anchor(),
                "surroundings/likely");
    }
}
