package newsgraph.export;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// The working of a time expression: which day it was counted from, and how many days away from
/// that its first and last day are.
///
/// @param anchor empty for a date in full
/// @param earliest empty: open on this side
/// @param latest empty: open on this side
record Reckoning(
        Optional<LocalDate> anchor, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /// Returns one line, "Monday 2025-02-24 - 1 day = Sunday 2025-02-23".
    String line() {
        String days =
                earliest.equals(latest) ? day(earliest) : day(earliest) + " to " + day(latest);
        return anchor.map(a -> "%s %s = %s".formatted(day(Optional.of(a)), steps(a), days))
                .orElse(days + ", as the words say");
    }

    private String steps(LocalDate anchor) {
        return earliest.equals(latest)
                ? step(anchor, earliest)
                : step(anchor, earliest) + " to " + step(anchor, latest);
    }

    private static String step(LocalDate anchor, Optional<LocalDate> day) {
        return day.map(d -> ChronoUnit.DAYS.between(anchor, d))
                .map(n ->
                        "%s %d %s"
                                .formatted(
                                        n < 0 ? "-" : "+",
                                        Math.abs(n),
                                        Math.abs(n) == 1 ? "day" : "days"))
                .orElse("any number of days");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(d ->
                        d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + d)
                .orElse("open");
    }
}
