package newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Which week is meant. A week is Monday to Sunday, except for an article written on a Sunday: that
/// looks ahead, and its weeks begin on Sundays.
final class Weeks {
    private Weeks() {}

    /// Returns the first day of the week of writing.
    static LocalDate first(LocalDate written) {
        return written.getDayOfWeek() == DayOfWeek.SUNDAY ? written : monday(written);
    }

    /// Returns the Monday of the week that holds a day that is not the day of writing ("the week of
    /// March 6", "three weeks ago").
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Returns the first day of "the coming week": of the days from the day of writing on, but of
    /// the next Monday to Sunday for an article written at the end of a week.
    static LocalDate coming(LocalDate written) {
        return switch (written.getDayOfWeek()) {
            case FRIDAY, SATURDAY -> written.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SUNDAY -> written;
        };
    }
}
