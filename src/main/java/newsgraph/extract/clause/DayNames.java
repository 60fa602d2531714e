package newsgraph.extract.clause;

import newsgraph.text.Weekdays;

/// Names of months, and what the data files write for any day of the week.
public final class DayNames {
    /// In small letters, as a part of regular expressions; without March and May, which are other
    /// words as well.
    public static final String MONTH =
            "january|february|april|june|july|august|september|october|november|december";

    /// What stands for any day of the week in the data files of words.
    private static final String ANY_WEEKDAY = "WEEKDAY";

    private DayNames() {}

    /// Tells whether a word is the one that a data file has, or one of the days it stands for.
    public static boolean fits(String listed, String word) {
        return listed.equals(ANY_WEEKDAY) ? Weekdays.is(word) : listed.equals(word);
    }
}
