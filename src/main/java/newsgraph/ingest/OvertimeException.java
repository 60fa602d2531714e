package newsgraph.ingest;

import java.time.Duration;

/// Work that was given up because it took too long.
public final class OvertimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OvertimeException(Duration limit) {
        super(
                "reading it took more than %s seconds of processor time and was given up; set article-seconds higher, or split it"
                        .formatted(limit.toMillis() / 1000.0));
    }
}
