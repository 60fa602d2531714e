package newsgraph.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What the server has done and what it takes, in the text format of Prometheus. It asks nothing of
/// the store.
///
/// @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition
///   formats</a>
final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PrometheusMeterRegistry registry;

    private MetricsServlet(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    /// Begins to measure.
    static MetricsServlet of(Turnstile turnstile, int places) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("newsgraph.store.readers", turnstile, t -> places - t.free())
                .description("How many requests read the store at this moment")
                .register(registry);
        Gauge.builder("newsgraph.store.readers.most", () -> places)
                .description("How many requests may read the store at once")
                .register(registry);
        return new MetricsServlet(registry);
    }

    /// @param parts of the site, by what their paths begin with
    RequestMetrics requests(Set<String> parts) {
        return new RequestMetrics(registry, parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = registry.scrape().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;version=0.0.4;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
