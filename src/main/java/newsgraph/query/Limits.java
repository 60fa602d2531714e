package newsgraph.query;

import java.time.Duration;

/// How much one question may take.
///
/// @param time until it is stopped
/// @param rows or triples that an answer has at most; what is left out is told
public record Limits(Duration time, long rows) {
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 100_000);

    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException("limits of %s and %d rows".formatted(time, rows));
        }
    }
}
