package newsgraph.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Stands before everything: looks at the name that a request came by, its method and its length,
/// and gives every answer its headers.
///
/// A request by a name that is not this server's was led here by somebody else's entry in the
/// directory of names ("DNS rebinding"), so that his page could read the answer; an address in
/// numbers cannot be led so.
final class Doorkeeper extends Handler.Wrapper {
    private static final int MISDIRECTED = 421;
    private static final int TOO_LONG = 413;
    private static final int NO_CONTENT = 204;
    private static final int METHOD_NOT_ALLOWED = 405;

    private static final Set<String> LOCAL = Set.of("localhost", "localhost.localdomain");

    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ServerOptions options;

    Doorkeeper(ServerOptions options) {
        this.options = options;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SecurityHeaders.addTo(response.getHeaders());
        String host = Optional.ofNullable(Request.getServerName(request)).orElse("");
        if (!isOurs(host)) {
            return refuse(
                    request,
                    response,
                    callback,
                    MISDIRECTED,
                    "this server does not go by the name %s; use its address, or begin it with --host %s"
                            .formatted(host, host));
        }
        boolean known = origin(request, response);
        String method = request.getMethod();
        if (known && method.equals("OPTIONS")) {
            preflight(response.getHeaders());
            return end(response, callback);
        }
        boolean isQuery = Request.getPathInContext(request).equals(Server.SPARQL);
        if (!READING.contains(method) && !(isQuery && method.equals("POST"))) {
            response.getHeaders().put("Allow", isQuery ? "GET, HEAD, POST" : "GET, HEAD");
            return refuse(
                    request,
                    response,
                    callback,
                    METHOD_NOT_ALLOWED,
                    method + " is refused: this server reads and changes nothing");
        }
        if (request.getLength() > options.bodyBytes()) {
            return refuse(
                    request,
                    response,
                    callback,
                    TOO_LONG,
                    "a request of %d bytes is refused: %d are allowed"
                            .formatted(request.getLength(), options.bodyBytes()));
        }
        return super.handle(request, response, callback);
    }

    private boolean isOurs(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        return LOCAL.contains(host)
                || NUMBERS.matcher(host).matches()
                || host.equals(options.host().toLowerCase(Locale.ROOT));
    }

    /// Lets the pages of the one origin that was named read the answer, and tells whether the
    /// request is from there.
    private boolean origin(Request request, Response response) {
        if (options.cors().isEmpty()) {
            return false;
        }
        response.getHeaders().add("Vary", "Origin");
        Optional<String> asked =
                Optional.ofNullable(request.getHeaders().getField("Origin"))
                        .map(HttpField::getValue);
        boolean known = asked.isPresent() && asked.equals(options.cors());
        if (known) {
            response.getHeaders().put("Access-Control-Allow-Origin", asked.get());
        }
        return known;
    }

    private static void preflight(HttpFields.Mutable headers) {
        headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST");
        headers.put("Access-Control-Allow-Headers", "Accept, Content-Type");
        headers.put("Access-Control-Max-Age", "600");
    }

    private static boolean end(Response response, Callback callback) {
        response.setStatus(NO_CONTENT);
        callback.succeeded();
        return true;
    }

    private static boolean refuse(
            Request request, Response response, Callback callback, int status, String message) {
        Response.writeError(request, response, callback, status, message);
        return true;
    }
}
