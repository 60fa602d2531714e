package newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.event.Timing.Precision;
import newsgraph.text.Sentence;

/// Days counted from what the text spoke of last; empty where it spoke of none, or only of a
/// stretch too long to count from.
final class FocusReadings {
    /// A day so far back is no longer what "in the morning" is about.
    private static final int FRESH = 7;

    private FocusReadings() {}

    /// Reads "that day", "the day before"; no day where the text has gone on to another stretch of
    /// time ("on 4 May .. In April 1982 .. that same evening").
    static Optional<Days> day(TimeMatch match, Moment at) {
        return at.focus()
                .day()
                .filter(d ->
                        at.focus()
                                .last()
                                .filter(l -> !l.isDay() && !l.holds(Days.day(d)))
                                .isEmpty())
                .map(d -> Days.day(d.plusDays(match.argument())));
    }

    /// Reads "two months later". A week after a day is that weekday again; several are a week.
    static Optional<Days> units(TimeMatch match, Moment at) {
        Unit unit = Unit.of(match.need(Slot.UNIT));
        int count = match.argument() * match.need(Slot.NUMBER);
        boolean exact = unit == Unit.WEEK && Math.abs(count) == 1;
        return counted(unit, count, at, exact)
                .filter(d -> at.future() || isOver(d, at))
                .or(() ->
                        at.focus()
                                .story()
                                .flatMap(f -> counted(unit, count, at.of(f), exact))
                                .filter(d -> isOver(d, at)))
                .or(() ->
                        at.direction() == Direction.PAST
                                ? Optional.empty()
                                : counted(unit, count, at, exact));
    }

    private static Optional<Days> counted(Unit unit, int count, Moment at, boolean exact) {
        return from(unit, at)
                .map(day -> unit.plus(day, count))
                .map(day -> exact ? Days.day(day) : unit.around(day));
    }

    private static boolean isOver(Days days, Moment at) {
        return days.earliest().filter(d -> d.isAfter(at.written())).isEmpty();
    }

    /// Reads "days later", "a few weeks earlier": less than the next longer unit away.
    static Optional<Days> vague(TimeMatch match, Moment at) {
        Unit unit = Unit.of(match.need(Slot.UNIT));
        return unit == Unit.DECADE
                ? Optional.empty()
                : from(unit, at).map(day -> unit.several(day, match.argument()));
    }

    /// Reads "that week", "the following year"; in a clause of something to come they are counted
    /// from no day of the text.
    static Optional<Days> unit(TimeMatch match, Moment at) {
        Unit unit = Unit.of(match.need(Slot.UNIT));
        return at.future() || unit == Unit.DAY
                ? Optional.empty()
                : from(unit, at).map(day -> unit.around(unit.plus(day, match.argument())));
    }

    /// Reads "that October", of the year spoken of, and "the following October".
    static Optional<Days> month(TimeMatch match, Moment at) {
        int month = match.need(Slot.MONTH);
        return from(Unit.YEAR, at)
                .map(day -> {
                    YearMonth same = YearMonth.of(day.getYear(), month);
                    boolean over = match.argument() > 0 && !same.isAfter(YearMonth.from(day));
                    return Days.month(over ? same.plusYears(1) : same);
                });
    }

    /// Reads "that summer" and "the following summer".
    static Optional<Days> season(TimeMatch match, Moment at) {
        int month = match.need(Slot.SEASON);
        Optional<Days> told = at.focus().last().filter(d -> d.precision() == Precision.YEAR);
        if (match.argument() == 0 && told.isPresent()) {
            return told.flatMap(Days::earliest)
                    .map(day -> MonthReadings.season(day.getYear(), month));
        }
        return from(Unit.YEAR, at)
                .flatMap(day ->
                        IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                                .mapToObj(year -> MonthReadings.season(year, month))
                                .filter(s ->
                                        match.argument() > 0
                                                ? s.earliest().orElseThrow().isAfter(day)
                                                : !s.latest().orElseThrow().isBefore(day))
                                .findFirst());
    }

    /// Returns the first day of what was spoken of last, if it is no longer than a unit.
    private static Optional<LocalDate> from(Unit unit, Moment at) {
        Optional<Days> last = at.focus().last();
        return switch (unit) {
            case DAY -> at.focus().day();
            case WEEK, MONTH ->
                    last.filter(d ->
                                    unit.isAtLeast(d.precision())
                                            || (unit == Unit.MONTH
                                                    && d.precision() == Precision.SEASON))
                            .flatMap(Days::earliest);
            case YEAR, DECADE -> last.flatMap(Days::earliest);
        };
    }

    /// Reads "on the Friday": in a story of long ago the first behind the day spoken of, else as if
    /// it had no article.
    static Optional<Days> weekday(TimeMatch match, Moment at) {
        DayOfWeek weekday = DayOfWeek.of(match.need(Slot.WEEKDAY));
        boolean which = FoundTime.modifiesNoun(match.sentence(), match.head(), match.end());
        return at.focus()
                .day()
                .filter(day ->
                        !which && !at.future() && day.isBefore(at.written().minusDays(FRESH)))
                .map(day -> Days.day(Weekdays.coming(weekday, day)))
                .or(() -> Optional.of(WeekReadings.weekday(match, at)));
    }

    /// Returns the day of "in the morning": the last one spoken of, if it is of the last week, else
    /// the day of writing.
    static Optional<Days> dayOrToday(TimeMatch match, Moment at) {
        LocalDate written = at.written();
        boolean ahead = at.future() && !isTold(match.sentence());
        return at.focus()
                .day()
                .filter(d -> !ahead || !d.isBefore(written))
                .filter(d -> !d.isAfter(written) && d.isAfter(written.minusDays(FRESH)))
                .or(() -> Optional.of(written))
                .map(Days::day);
    }

    /// "Later in the day he was to meet her": ahead of what is told, not of the day of writing.
    private static boolean isTold(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .anyMatch(i ->
                        sentence.token(i).tag().equals("TO")
                                && sentence.token(i - 1).lower().matches("was|were"));
    }
}
