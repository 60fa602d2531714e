package newsgraph.query;

import java.time.Duration;

/// A question that was stopped at its limit of time. That says nothing of its answer.
public final class TimeLimitException extends QueryException {
    TimeLimitException(Duration limit) {
        super(
                "stopped after %s seconds without an answer (which does not mean that there is none)"
                        .formatted(seconds(limit)));
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0
                ? String.valueOf(limit.toSeconds())
                : String.valueOf(limit.toMillis() / 1000.0);
    }
}
