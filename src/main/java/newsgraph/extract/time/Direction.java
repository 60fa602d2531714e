package newsgraph.extract.time;

/// Which way a date without a year, or a day without a date, is counted from the article's own.
enum Direction {
    PAST,
    FUTURE,
    /// The clause does not tell; most news tells of the past.
    UNKNOWN;

    /// Returns how a rule names it.
    String label() {
        return switch (this) {
            case PAST -> "past";
            case FUTURE -> "future";
            case UNKNOWN -> "bare";
        };
    }
}
