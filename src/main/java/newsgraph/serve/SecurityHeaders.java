package newsgraph.serve;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/// What every answer says to a browser: that nothing but this server's own files has part in its
/// pages, that they stand in no other site's frame, and that no other site learns of them.
final class SecurityHeaders {
    /// The one style that the query editor writes into its page: that of the grips between the
    /// columns of its table, which no file can have.
    private static final String RESIZING = "sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk=";

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; style-src 'self' '"
                            + RESIZING
                            + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
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
