package newsgraph.serve;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/// What every answer says to a browser: that nothing but this server's own files has part in its
/// pages, that they stand in no other site's frame, and that no other site learns of them.
final class SecurityHeaders {
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "X-Frame-Options",
                    "DENY");

    private SecurityHeaders() {}

    static void addTo(HttpFields.Mutable headers) {
        HEADERS.forEach(headers::put);
    }
}
