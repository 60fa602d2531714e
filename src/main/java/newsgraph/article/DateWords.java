package newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Full dates as pages write them: `2025-02-23`, `23 February 2025`, `Feb. 23, 2025`. A date in
/// figures alone (`02/03/2025`) is none: nobody knows which is the month.
final class DateWords {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String MONTH =
            "(?<%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    /// Any of the three forms, case-insensitively.
    static final String DATE =
            "(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)"
                    + "|\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?[ -]+"
                    + MONTH.formatted("m1")
                    + ",?[ -]+(?<y1>\\d{4})\\b"
                    + "|\\b"
                    + MONTH.formatted("m2")
                    + " *(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,| ) *(?<y2>\\d{4})\\b";

    private static final Pattern PATTERN = Pattern.compile(DATE, Pattern.CASE_INSENSITIVE);

    private DateWords() {}

    /// Returns the first full date in some words; empty if there is none, or it is no real day.
    static Optional<LocalDate> first(CharSequence words) {
        Matcher matcher = PATTERN.matcher(words);
        return matcher.find() ? day(matcher) : Optional.empty();
    }

    /// Returns the day that a match of [#DATE] names; empty for 30 February.
    static Optional<LocalDate> day(Matcher match) {
        try {
            if (match.group("iso") != null) {
                return Optional.of(LocalDate.parse(match.group("iso")));
            }
            String form = match.group("d1") == null ? "2" : "1";
            String month = match.group("m" + form).substring(0, 3).toLowerCase(Locale.ROOT);
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group("y" + form)),
                            MONTHS.indexOf(month) + 1,
                            Integer.parseInt(match.group("d" + form))));
        } catch (DateTimeException noRealDay) {
            return Optional.empty();
        }
    }
}
