package newsgraph.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where and when a report was filed, as it stands before the first sentence: "LONDON, Feb 24 -",
/// "KYIV, Ukraine (Agency) —".
///
/// @param end UTF-16 offset just past the dash
/// @param day empty where it gives no full date
record Dateline(int end, Optional<LocalDate> day) {
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}'’.\\-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}'’.\\-]+){0,3}";
    private static final String CAPITALISED =
            "\\p{Lu}[\\p{L}'’.\\-]+(?:[ /]\\p{Lu}[\\p{L}'’.\\-]+){0,3}";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}){0,2}";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String WHEN =
            "(?:,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<when>"
                    + MONTH
                    + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} "
                    + MONTH
                    + "(?: \\d{4})?))";
    private static final String AGENCY =
            "(?:,? ?\\([\\p{Lu}][^()\\n]{1,40}\\)|[.,]? /\\p{Lu}[^/\\n]{1,30}/)";
    private static final String DASH = "(?: ?(?:—|–|--) ?-? ?| [-_] ?-? ?)";

    /// A place in capitals needs only the dash; one in small letters a day or an agency as well.
    private static final Pattern PATTERN =
            Pattern.compile(
                    "\\s*(?:(?:%s)%s(?:%s)?%s?(?:%s|(?<=/)\\. )|%s%s(?:%s%s?|%s)%s)(?=[\\p{Lu}\\p{N}\"“‘'(\\[]|\\s*$)"
                            .formatted(
                                    CAPITALS,
                                    REGION,
                                    WHEN,
                                    AGENCY,
                                    DASH,
                                    CAPITALISED,
                                    REGION,
                                    WHEN.replace("<when>", "<then>"),
                                    AGENCY,
                                    AGENCY,
                                    DASH));

    /// Returns the dateline that stands at the beginning of some words.
    ///
    /// @param from UTF-16 offset of those words in `text`
    static Optional<Dateline> at(String text, int from, int to) {
        Matcher matcher = PATTERN.matcher(text).region(from, to);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> when =
                Optional.ofNullable(matcher.group("when"))
                        .or(() -> Optional.ofNullable(matcher.group("then")));
        return Optional.of(new Dateline(matcher.end(), when.flatMap(DateWords::first)));
    }
}
