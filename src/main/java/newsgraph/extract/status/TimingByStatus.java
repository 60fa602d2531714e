package newsgraph.extract.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.UnaryOperator;
import newsgraph.event.Timing;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.time.TimeWords;

/// Turns a bare weekday or month to the side of the publication day that the encounter's status
/// tells of: "a dinner arranged for Saturday" lies ahead although its clause is in the past.
public final class TimingByStatus {
    private static final String WEEKDAY = "weekday/";
    private static final String MONTH = "month/";
    private static final String DATE = "date/";
    private static final String PAST = "past";
    private static final String FUTURE = "future";

    /// A date so few days away is not one of another year.
    private static final int NEAR = 62;

    private static final int HALF_YEAR = 183;

    /// A present tense with a day to come is a plan ("meets on Monday").
    private static final Set<String> PRESENT = Set.of("status/present", "status/headline");

    private TimingByStatus() {}

    /// Returns the time as the status has it; unchanged where the status is weak, or where the
    /// words name their week or year.
    public static Timing of(Timing timing, StatusReading status, LocalDate published) {
        if (status.weak() && !status.rule().equals(StatusPhrases.RULE)) {
            return timing;
        }
        boolean behind = timing.latest().map(d -> d.isBefore(published)).orElse(false);
        boolean ahead = timing.earliest().map(d -> d.isAfter(published)).orElse(false);
        return switch (status.status()) {
            case PLANNED, PROPOSED, HYPOTHETICAL ->
                    asDecided(
                            behind && isFar(timing, published)
                                    ? turned(timing, PAST, FUTURE, 1)
                                    : timing,
                            status,
                            published);
            case OCCURRED, DENIED ->
                    ahead
                                    && !PRESENT.contains(status.rule())
                                    && (isFar(timing, published) || isPlain(status))
                            ? turned(timing, FUTURE, PAST, -1)
                            : timing;
            case CANCELLED ->
                    ahead
                                    && (status.rule().equals(ButDidNot.RULE)
                                            || (timing.rule().equals(MONTH + FUTURE)
                                                    && isNearerBehind(timing, published)))
                            ? turned(timing, FUTURE, PAST, -1)
                            : timing;
            case ONGOING -> timing;
        };
    }

    /// "Blamed for her decision to meet him in May", written in July: not the May to come.
    private static Timing asDecided(Timing timing, StatusReading status, LocalDate published) {
        return status.rule().equals(StatusReading.DECISION)
                        && timing.rule().equals(MONTH + FUTURE)
                        && isNearerBehind(timing, published)
                ? turned(timing, FUTURE, PAST, -1)
                : timing;
    }

    private static Timing turned(Timing timing, String from, String to, int sign) {
        if (timing.rule().equals(WEEKDAY + from)) {
            return shifted(timing, d -> d.plusWeeks(sign), WEEKDAY + to);
        }
        if (timing.rule().equals(DATE + from)) {
            return shifted(timing, d -> d.plusYears(sign), DATE + to);
        }
        return timing.rule().equals(MONTH + from)
                ? shifted(timing, d -> sameDayOfMonth(d, d.plusYears(sign)), MONTH + to)
                : timing;
    }

    /// "A visit in February was called off", written in April: a month of this year is nearer.
    private static boolean isNearerBehind(Timing timing, LocalDate published) {
        long ahead = timing.earliest().map(d -> ChronoUnit.DAYS.between(published, d)).orElse(0L);
        return ahead > HALF_YEAR;
    }

    /// Tells whether a day to come stays so, as what somebody has arranged has none in the past:
    /// "has summoned him to the palace on Friday".
    public static boolean isArranged(Trigger trigger, StatusReading status) {
        return isPlain(status) && TimeWords.has("arranges", trigger.token().lemma());
    }

    /// "Had met on May 25", written on May 15.
    private static boolean isPlain(StatusReading status) {
        return status.rule().equals("status/perfect");
    }

    /// Tells whether a date is too far from publication to be meant as it stands: news names the
    /// date of what is near.
    private static boolean isFar(Timing timing, LocalDate published) {
        if (!timing.rule().startsWith(DATE)) {
            return true;
        }
        return timing.earliest()
                .map(d -> Math.abs(ChronoUnit.DAYS.between(d, published)) > NEAR)
                .orElse(true);
    }

    /// The last day of a month stays its last: of February, too.
    private static LocalDate sameDayOfMonth(LocalDate day, LocalDate moved) {
        boolean last = day.getDayOfMonth() == day.lengthOfMonth();
        return last ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }

    private static Timing shifted(Timing timing, UnaryOperator<LocalDate> by, String rule) {
        return new Timing(
                timing.evidence(),
                timing.earliest().map(by),
                timing.latest().map(by),
                timing.precision(),
                timing.extent(),
                timing.anchor(),
                rule);
    }
}
