package newsgraph.extract.clause;

import java.util.Locale;

/// Names of days and months in small letters, as parts of regular expressions.
public final class DayNames {
    /// The days of a week.
    public static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    /// Without March and May, which are other words as well.
    public static final String MONTH =
            "january|february|april|june|july|august|september|october|november|december";

    /// What stands for any day of the week in the data files of words.
    private static final String ANY_WEEKDAY = "WEEKDAY";

    private DayNames() {}

    /// Tells whether a word is the one that a data file has, or one of the days it stands for.
    public static boolean fits(String listed, String word) {
        return listed.equals(ANY_WEEKDAY)
                ? word.toLowerCase(Locale.ROOT).matches(WEEKDAY)
                : listed.equals(word);
    }
}
