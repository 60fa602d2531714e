package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/// Days counted from the last day that the text spoke of; empty where it spoke of none.
final class FocusReadings {
    /// A day so far back is no longer what "in the morning" is about.
    private static final int FRESH = 7;

    private FocusReadings() {}

    static Optional<Days> day(TimeMatch match, Moment at) {
        return at.focus().map(day -> Days.day(day.plusDays(match.argument())));
    }

    static Optional<Days> units(TimeMatch match, Moment at) {
        return at.focus().map(day -> RelativeReadings.away(match, day, match.argument()));
    }

    /// Returns the day of "in the morning": the last one spoken of, if it is of the last week, else
    /// the day of writing.
    static Optional<Days> dayOrToday(Moment at) {
        LocalDate written = at.written();
        return at.focus()
                .filter(d -> !d.isAfter(written) && d.isAfter(written.minusDays(FRESH)))
                .or(() -> Optional.of(written))
                .map(Days::day);
    }
}
