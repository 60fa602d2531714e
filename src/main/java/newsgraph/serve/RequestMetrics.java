package newsgraph.serve;

import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.jspecify.annotations.Nullable;

/// Counts and times every request, by the part of the site it went to and what came of it: never by
/// its whole path, of which there are as many as strangers think of.
final class RequestMetrics extends EventsHandler {
    private static final String OTHER = "other";

    private static final String HOME = "home";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final PrometheusMeterRegistry registry;
    private final Set<String> parts;

    /// @param parts of the site, by what their paths begin with
    RequestMetrics(PrometheusMeterRegistry registry, Set<String> parts) {
        this.registry = registry;
        this.parts = Set.copyOf(parts);
    }

    @Override
    protected void onComplete(
            Request request, int status, HttpFields headers, @Nullable Throwable failure) {
        Timer.builder("http.server.requests")
                .description("Requests that were answered, and how long that took")
                .tag("part", part(Request.getPathInContext(request)))
                .tag("method", METHODS.contains(request.getMethod()) ? request.getMethod() : OTHER)
                .tag("status", String.valueOf(status))
                .publishPercentileHistogram(false)
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(5))
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()));
    }

    private String part(String path) {
        String first =
                Arrays.stream(path.split("/", -1))
                        .filter(s -> !s.isEmpty())
                        .findFirst()
                        .orElse(HOME);
        int dot = first.indexOf('.');
        String bare = dot > 0 ? first.substring(0, dot) : first;
        return bare.equals(HOME) || parts.contains(bare) ? bare : OTHER;
    }
}
