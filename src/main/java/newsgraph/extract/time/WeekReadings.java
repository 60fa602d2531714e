package newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import newsgraph.event.Timing.Precision;

/// Weekdays, weekends and named weeks.
final class WeekReadings {
    private static final int HALF_WEEK = 3;

    private WeekReadings() {}

    static Days weekday(TimeMatch match, Moment at) {
        DayOfWeek weekday = DayOfWeek.of(match.need(Slot.WEEKDAY));
        LocalDate written = at.written();
        return Days.day(
                switch (match.pattern().reading()) {
                    case WEEKDAY_LAST -> Weekdays.last(weekday, written);
                    case WEEKDAY_COMING -> written.with(TemporalAdjusters.next(weekday));
                    case WEEKDAY_NEXT -> Weekdays.next(weekday, written);
                    case WEEKDAY_WEEK ->
                            Weeks.first(written)
                                    .plusWeeks(match.argument())
                                    .with(TemporalAdjusters.nextOrSame(weekday));
                    case WEEKDAY_THIS ->
                            at.direction() == Direction.PAST
                                    ? Weekdays.latest(weekday, written)
                                    : Weekdays.coming(weekday, written);
                    default -> bare(weekday, match, at);
                });
    }

    /// Reads a bare weekday by its clause. In a clause of something to come, one that only says
    /// which thing is meant ("will study Monday's vote") is the nearest.
    private static LocalDate bare(DayOfWeek weekday, TimeMatch match, Moment at) {
        LocalDate coming = Weekdays.coming(weekday, at.written());
        LocalDate latest = Weekdays.latest(weekday, at.written());
        boolean nearer = !coming.isAfter(at.written().plusDays(HALF_WEEK));
        int end = Extent.end(match.sentence(), match.end());
        boolean modifier = FoundTime.modifiesNoun(match.sentence(), match.head(), end);
        return at.future() && (nearer || !modifier) ? coming : latest;
    }

    static Optional<Days> weekOf(TimeMatch match, Moment at) {
        return DateReadings.date(match, at)
                .flatMap(Days::earliest)
                .map(day -> Days.week(Weeks.monday(day)));
    }

    /// Returns a Saturday and Sunday.
    static Days weekend(Reading reading, Moment at) {
        LocalDate written = at.written();
        LocalDate latest = written.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate thisWeek = Weeks.monday(written).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        LocalDate saturday =
                switch (reading) {
                    case WEEKEND_LAST ->
                            written.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1);
                    case WEEKEND_NEXT -> Weeks.monday(written).plusDays(12);
                    case WEEKEND_COMING ->
                            written.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
                    default -> at.future() ? thisWeek : latest;
                };
        return Days.of(saturday, saturday.plusDays(1), Precision.RANGE);
    }
}
