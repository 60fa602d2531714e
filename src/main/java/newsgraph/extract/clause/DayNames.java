package newsgraph.extract.clause;

/// Names of days and months in small letters, as parts of regular expressions.
public final class DayNames {
    /// The days of a week.
    public static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    /// Without March and May, which are other words as well.
    public static final String MONTH =
            "january|february|april|june|july|august|september|october|november|december";

    private DayNames() {}
}
