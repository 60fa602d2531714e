package newsgraph.extract.encounter;

/// Names of days and months in small letters, as parts of regular expressions.
final class DayNames {
    static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    /// Without March and May, which are other words as well.
    static final String MONTH =
            "january|february|april|june|july|august|september|october|november|december";

    private DayNames() {}
}
