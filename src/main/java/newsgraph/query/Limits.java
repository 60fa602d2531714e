package newsgraph.query;

import java.time.Duration;

/// How much one question may take.
///
/// @param time until it is stopped
/// @param rows or triples that an answer has at most; what is left out is told
/// @param pattern characters that a regular expression has at most
public record Limits(Duration time, long rows, int pattern) {
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 100_000, 200);

    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1 || pattern < 1) {
            throw new IllegalArgumentException(
                    "limits of %s, %d rows and patterns of %d".formatted(time, rows, pattern));
        }
    }

    /// Returns these limits with others of time and rows.
    public Limits with(Duration otherTime, long otherRows) {
        return new Limits(otherTime, otherRows, pattern);
    }
}
