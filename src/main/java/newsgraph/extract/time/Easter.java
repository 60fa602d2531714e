package newsgraph.extract.time;

import java.time.LocalDate;

/// Easter of the Gregorian calendar.
final class Easter {
    private static final int CYCLE = 19;
    private static final int CENTURY = 100;

    private Easter() {}

    /// Returns Easter Sunday, by the rule that Meeus, Jones and Butcher give.
    static LocalDate of(int year) {
        int golden = year % CYCLE;
        int century = year / CENTURY;
        int inCentury = year % CENTURY;
        int leaps = century / 4;
        int moon = (century - (century + 8) / 25 + 1) / 3;
        int epact = (CYCLE * golden + century - leaps - moon + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
