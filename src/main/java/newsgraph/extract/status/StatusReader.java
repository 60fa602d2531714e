package newsgraph.extract.status;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.trigger.Errand;
import newsgraph.extract.trigger.Guest;
import newsgraph.extract.trigger.HearingSense;
import newsgraph.extract.trigger.ToldThere;
import newsgraph.text.Dependencies;

/// Reads whether an encounter happened, along the path from its trigger to the root of the
/// sentence, and by its day.
public final class StatusReader {
    /// The rule of what went on at the time that is told.
    static final String GOING_ON_THEN = "status/past-progressive";

    private final StatusLexicon lexicon;

    public StatusReader(StatusLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Returns the status, as of the day of publication; empty where the words tell of no encounter
    /// ("did not ask for talks").
    ///
    /// @param timing when the encounter is; a day after publication cannot have happened
    public Optional<StatusReading> read(
            Trigger trigger, Optional<Timing> timing, LocalDate published) {
        return read(trigger).map(r -> dated(r, timing, published));
    }

    /// Returns what the words say, whatever the day; empty where they tell of no encounter.
    public Optional<StatusReading> read(Trigger trigger) {
        if (NotWithout.is(trigger)) {
            return Optional.empty();
        }
        if (!trigger.isVerb()) {
            return new NounStatus(lexicon, trigger).read();
        }
        Optional<StatusReading> clause =
                new ClauseStatus(lexicon, trigger.sentence(), trigger.span())
                        .of(trigger.head())
                        .map(r -> ofSubject(trigger, r));
        if (isRefusal(trigger)) {
            return clause.filter(r -> r.status() == Status.OCCURRED)
                    .map(r -> r.as(Status.CANCELLED, "status/refusal"));
        }
        boolean due = // "are due back at the table"
                !trigger.token().isVerb()
                        && lexicon.of(StatusLexicon.Part.ADJ, trigger.token().lower())
                                .filter(e -> e == Effect.PLANS)
                                .isPresent();
        if (due) {
            return clause.map(r -> r.status().happened() ? r.as(Status.PLANNED, "status/due") : r);
        }
        return lexicon.of(StatusLexicon.Part.CLAUSE, trigger.token().lemma())
                .filter(e -> e == Effect.PROPOSES && !isToldThere(trigger))
                .map(e -> clause.flatMap(StatusReader::asked))
                .orElse(clause);
    }

    /// "Turned her away": there was to be an encounter.
    private boolean isRefusal(Trigger trigger) {
        return lexicon.of(StatusLexicon.Part.VERB, String.join(" ", trigger.word().lemmas()))
                .filter(e -> e == Effect.REFUSES)
                .isPresent();
    }

    /// "Flew to Oslo to plead with her", "to ask her for help", "told her in private": face to
    /// face, unlike "flew to Oslo to invite her", "to ask her for a meeting".
    private static boolean isToldThere(Trigger trigger) {
        boolean more = trigger.word().lemmas().size() > 1;
        return (Errand.is(trigger)
                        || Guest.is(trigger)
                        || ToldThere.is(trigger)
                        || HearingSense.isToldBody(trigger)
                        || trigger.word().lemmas().contains("private"))
                && !trigger.token().lemma().matches(more ? "invite|ask|summon" : "invite|summon");
    }

    /// Returns what becomes of an encounter that somebody asks for: who did not invite tells of
    /// none.
    private static Optional<StatusReading> asked(StatusReading asking) {
        return switch (asking.status()) {
            case OCCURRED, ONGOING, PLANNED ->
                    Optional.of(asking.as(Status.PROPOSED, "status/asked"));
            case PROPOSED, HYPOTHETICAL, CANCELLED -> Optional.of(asking);
            case DENIED -> Optional.empty();
        };
    }

    /// Tells whether a verb says that it happened: a later day then is another one's.
    private static boolean isPlainPast(StatusReading reading) {
        return !reading.weak() && reading.rule().matches("status/past(-perfect)?");
    }

    /// Returns a reading as the day allows it.
    public static StatusReading dated(
            StatusReading reading, Optional<Timing> timing, LocalDate published) {
        boolean future =
                timing.filter(t -> t.rule().equals("unit/later")).isPresent()
                        || timing.flatMap(Timing::earliest)
                                .map(d -> d.isAfter(published))
                                .orElse(false);
        boolean past = timing.flatMap(Timing::latest).map(d -> d.isBefore(published)).orElse(false);
        boolean plain =
                isPlainPast(reading)
                        || reading.rule().equals(StatusPhrases.RULE)
                        || reading.rule().equals(StillOn.RULE)
                        || (reading.rule().equals(Caption.RULE) && isOfYear(timing));
        if (reading.status().happened() && future && !plain) {
            return reading.as(Status.PLANNED, "status/future-date");
        }
        boolean today =
                timing.flatMap(Timing::latest)
                        .map(d -> !d.isBefore(published.minusDays(1)))
                        .orElse(false);
        if (reading.rule().equals(GOING_ON_THEN) && today) {
            return reading.as(Status.ONGOING, GOING_ON_THEN); // when it was written
        }
        boolean open = reading.weak() || reading.rule().equals(StatusReading.DECISION);
        return open && reading.status() == Status.PLANNED && past
                ? reading.as(Status.OCCURRED, "status/past-date")
                : reading;
    }

    /// A picture with a whole date was taken by then, whenever its article is said to be from.
    private static boolean isOfYear(Optional<Timing> timing) {
        return timing.filter(t -> t.rule().equals("date/full")).isPresent();
    }

    /// "It is vital that leaders meeting in Oslo agree": they do meet, whatever is asked of them.
    private static StatusReading ofSubject(Trigger trigger, StatusReading told) {
        Dependencies tree = trigger.sentence().dependencies();
        boolean meeting =
                told.status() == Status.PROPOSED
                        && trigger.token().tag().equals("VBG")
                        && tree.is(trigger.head(), "acl")
                        && tree.is(tree.head(trigger.head()), "nsubj");
        return meeting ? told.as(Status.OCCURRED, "status/participle") : told;
    }
}
