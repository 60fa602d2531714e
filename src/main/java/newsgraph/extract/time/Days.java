package newsgraph.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import newsgraph.event.Timing.Precision;

/// A stretch of civil days.
///
/// @param earliest empty: open on this side
/// @param latest empty: open on this side
record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest, Precision precision) {
    static Days day(LocalDate day) {
        return of(day, day, Precision.DAY);
    }

    static Days of(LocalDate earliest, LocalDate latest, Precision precision) {
        return new Days(Optional.of(earliest), Optional.of(latest), precision);
    }

    static Days from(LocalDate earliest) {
        return new Days(Optional.of(earliest), Optional.empty(), Precision.RANGE);
    }

    static Days until(LocalDate latest) {
        return new Days(Optional.empty(), Optional.of(latest), Precision.RANGE);
    }

    static Days month(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /// Returns three months from the first of one on.
    static Days quarter(YearMonth first, Precision precision) {
        return of(first.atDay(1), first.plusMonths(2).atEndOfMonth(), precision);
    }

    static Days year(int year) {
        return of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31),
                Precision.YEAR);
    }

    static Days decade(int first) {
        return of(
                LocalDate.of(first, Month.JANUARY, 1),
                LocalDate.of(first + 9, Month.DECEMBER, 31),
                Precision.DECADE);
    }

    static Days week(LocalDate first) {
        return of(first, first.plusDays(6), Precision.WEEK);
    }

    boolean isDay() {
        return precision == Precision.DAY;
    }

    /// Tells whether all days of others are among these.
    boolean holds(Days others) {
        return earliest.isPresent()
                && latest.isPresent()
                && others.earliest().map(d -> !d.isBefore(earliest.get())).orElse(false)
                && others.latest().map(d -> !d.isAfter(latest.get())).orElse(false);
    }

    /// Tells whether they are more than a week.
    boolean isLong() {
        return precision != Precision.DAY && precision != Precision.WEEK;
    }
}
