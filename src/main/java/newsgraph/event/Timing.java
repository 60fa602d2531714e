package newsgraph.event;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.article.TextSpan;

/// A time expression with its working. Dates are civil dates at the article's place of writing.
///
/// @param evidence the words ("on Sunday afternoon")
/// @param earliest first possible day; empty: open on this side
/// @param latest last possible day; empty: open on this side
/// @param anchor the date that the words were counted from; empty for a date in full
/// @param rule how it was counted ("weekday/past")
public record Timing(
        TextSpan evidence,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Precision precision,
        Extent extent,
        Optional<LocalDate> anchor,
        String rule) {
    /// The unit that the words speak in.
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        /// A range of days of no named unit, or one with an open end.
        RANGE
    }

    /// How the range is meant: some time in it, or all of it.
    public enum Extent {
        WITHIN,
        THROUGHOUT
    }

    public Timing {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException(
                    "ends before it begins: " + earliest + ", " + latest);
        }
    }
}
