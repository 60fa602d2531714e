package newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Which day a weekday means. All days are civil dates at the article's place of writing.
final class Weekdays {
    private Weekdays() {}

    /// Returns the day of a report of something past ("spoke on Sunday"): the latest such day not
    /// after the day of writing.
    static LocalDate latest(DayOfWeek weekday, LocalDate written) {
        return written.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /// Returns the day of something to come ("will speak on Sunday"): the first such day not before
    /// the day of writing.
    static LocalDate coming(DayOfWeek weekday, LocalDate written) {
        return written.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /// Returns the day of "last Sunday": the latest before the day of writing.
    static LocalDate last(DayOfWeek weekday, LocalDate written) {
        return written.with(TemporalAdjusters.previous(weekday));
    }

    /// Returns the day of "next Sunday": the first that lies in a later week, Monday to Sunday.
    static LocalDate next(DayOfWeek weekday, LocalDate written) {
        LocalDate first = written.with(TemporalAdjusters.next(weekday));
        LocalDate sunday = written.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return first.isAfter(sunday) ? first : first.plusWeeks(1);
    }
}
