package newsgraph.query;

/// A question that was stopped because its answer does not fit into memory.
public final class MemoryLimitException extends QueryException {
    MemoryLimitException() {
        super(
                "stopped: it needs more memory than the %,d MB that Java has; ask for less, or give more with NEWSGRAPH_JAVA_OPTS=-Xmx8g"
                        .formatted(Runtime.getRuntime().maxMemory() >> 20));
    }
}
