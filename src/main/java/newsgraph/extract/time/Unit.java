package newsgraph.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import newsgraph.event.Timing.Precision;

/// A unit of the calendar. The lexicon gives each its number, from 1 in this order.
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE;

    private static final int TEN = 10;

    static Unit of(int number) {
        return values()[number - 1];
    }

    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears((long) TEN * count);
        };
    }

    /// Returns the day, week (Monday to Sunday), month or year that holds a day; for a decade, the
    /// year, since "two decades ago" means about that year.
    Days around(LocalDate day) {
        return switch (this) {
            case DAY -> Days.day(day);
            case WEEK -> Days.week(Weeks.monday(day));
            case MONTH -> Days.month(YearMonth.from(day));
            case YEAR, DECADE -> Days.year(day.getYear());
        };
    }

    /// Returns the unit of writing (0), the one before (-1) or after (1).
    Days relative(LocalDate written, int count) {
        return switch (this) {
            case DAY -> Days.day(written.plusDays(count));
            case WEEK -> Days.week(Weeks.first(written).plusWeeks(count));
            case MONTH -> Days.month(YearMonth.from(written).plusMonths(count));
            case YEAR -> Days.year(written.getYear() + count);
            case DECADE -> Days.decade((written.getYear() / TEN + count) * TEN);
        };
    }

    /// Returns the next longer unit; for a decade itself.
    Unit longer() {
        return switch (this) {
            case DAY -> WEEK;
            case WEEK -> MONTH;
            case MONTH -> YEAR;
            case YEAR, DECADE -> DECADE;
        };
    }

    /// Returns the days of "weeks later" (1) or "weeks earlier" (-1): from one of the unit up to
    /// one of the next longer away.
    Days several(LocalDate day, int sign) {
        LocalDate near = plus(day, sign);
        LocalDate far = longer().plus(day, sign);
        return sign > 0 ? Days.of(near, far, Precision.RANGE) : Days.of(far, near, Precision.RANGE);
    }

    /// Tells whether it is no shorter than something of a precision.
    boolean isAtLeast(Precision other) {
        return Arrays.stream(values())
                .filter(u -> u.compareTo(this) <= 0)
                .anyMatch(u -> u.precision() == other);
    }

    Precision precision() {
        return switch (this) {
            case DAY -> Precision.DAY;
            case WEEK -> Precision.WEEK;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
        };
    }
}
