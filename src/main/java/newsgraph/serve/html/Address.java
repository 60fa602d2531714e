package newsgraph.serve.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where links lead.
public final class Address {
    private Address() {}

    /// Tells whether an address leads to a page: of this server, or one of the web. Anything else,
    /// as `javascript:`, is not followed.
    static boolean isHarmless(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        boolean plain = address.codePoints().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
        boolean here = start.startsWith("./") || (start.startsWith("/") && !start.startsWith("//"));
        return plain
                && (here
                        || start.startsWith("#")
                        || start.startsWith("?")
                        || start.startsWith("http://")
                        || start.startsWith("https://"));
    }

    /// Returns a value as it stands in the path or query of an address.
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
