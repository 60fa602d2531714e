package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.event.Timing;
import newsgraph.text.Sentence;

/// The time of an event that its clause measures from something else, whose day is told: "two days
/// after the vote on Sunday she met him", "met him hours after the crash on Monday", "on the eve of
/// a strike due to begin on Friday".
///
/// @param here the times of the sentence
/// @param written the day of writing
record MeasuredFrom(Sentence sentence, int trigger, List<FoundTime> here, LocalDate written) {
    private static final int DAYS_A_WEEK = 7;

    /// How far into a sentence or behind a comma a measure opens it.
    private static final int OPENING = 4;

    /// How many tokens may stand from the measure to the day of the other thing.
    private static final int REACH = 16;

    /// Returns the time; empty where nothing is measured, the other thing has no day, or the event
    /// one of its own.
    static Optional<Timing> of(
            Sentence sentence, int trigger, List<FoundTime> here, LocalDate written) {
        var measured = new MeasuredFrom(sentence, trigger, here, written);
        return IntStream.range(1, sentence.size() - 1)
                .mapToObj(measured::from)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Timing> from(int link) {
        Optional<Distance.Told> told = told(link);
        Optional<FoundTime> day = told.flatMap(t -> day(link));
        return day.filter(d -> isOfTrigger(told.orElseThrow(), d) && !hasOwn(told.orElseThrow(), d))
                .map(d -> timing(told.orElseThrow(), d));
    }

    /// "On the eve of Thursday's vote", written on Wednesday, is that day and not a week before.
    private Timing timing(Distance.Told told, FoundTime other) {
        LocalDate day = other.days().earliest().orElseThrow();
        Timing timing = Distance.timing(told, other, day);
        boolean next =
                told.sign() < 0
                        && other.isBareWeekday()
                        && sentence.tokens().subList(told.first(), other.first()).stream()
                                .noneMatch(t -> t.tag().equals("VBD"))
                        && timing.latest()
                                .filter(d -> !d.plusDays(DAYS_A_WEEK).isAfter(written))
                                .isPresent();
        return next ? Distance.timing(told, other, day.plusDays(DAYS_A_WEEK)) : timing;
    }

    private Optional<Distance.Told> told(int link) {
        return switch (sentence.token(link).lower()) {
            case "after" -> Distance.told(sentence, link, 1);
            case "before" -> Distance.told(sentence, link, -1);
            case "of" ->
                    sentence.token(link - 1).lower().equals("eve")
                            ? Optional.of(
                                    new Distance.Told(
                                            Math.max(0, link - 3),
                                            -1,
                                            OptionalInt.of(1),
                                            Optional.of(Unit.DAY)))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Returns the first day behind a link, in the same clause.
    private Optional<FoundTime> day(int link) {
        return here.stream()
                .filter(t -> t.first() > link && t.first() - link <= REACH)
                .findFirst()
                .filter(t -> t.days().isDay())
                .filter(t ->
                        IntStream.range(link + 1, t.first())
                                .noneMatch(i ->
                                        sentence.token(i).word().matches("[;:]")
                                                || isEnd(i)
                                                || i == trigger));
    }

    /// "The vote, | due to be held on Friday", is no end.
    private boolean isEnd(int comma) {
        return sentence.token(comma).word().equals(",")
                && (comma + 1 == sentence.size()
                        || !sentence.token(comma + 1)
                                .lower()
                                .matches("due|set|scheduled|planned|which|to"));
    }

    /// Tells whether the measure opens the clause of the event, or stands behind it in one clause.
    private boolean isOfTrigger(Distance.Told told, FoundTime day) {
        boolean fronted =
                (told.first() <= OPENING
                                && trigger > day.end()
                                && (day.end() == day.core() + 1
                                        || sentence.token(day.end()).word().equals(",")))
                        || (told.first() <= 2 && trigger > day.end() && day.modifiesNoun());
        boolean behind =
                trigger < told.first()
                        && IntStream.range(trigger + 1, told.first())
                                .noneMatch(i ->
                                        sentence.token(i)
                                                .tag()
                                                .matches("VB[DPZ]|MD|WP|WDT|WRB|[:;]"));
        return fronted || behind;
    }

    /// Tells whether another time of the sentence is that of the event.
    private boolean hasOwn(Distance.Told told, FoundTime day) {
        return here.stream()
                .filter(t ->
                        !t.equals(day) && !LoneTime.isOfReport(sentence, t) && !t.modifiesNoun())
                .anyMatch(t ->
                        trigger < told.first()
                                ? t.end() <= told.first() + 1
                                : t.first() >= day.end());
    }
}
