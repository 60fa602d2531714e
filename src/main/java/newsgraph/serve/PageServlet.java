package newsgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import newsgraph.serve.page.Pages;

/// The pages over HTTP.
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient Turnstile turnstile;

    PageServlet(Pages pages, Turnstile turnstile) {
        this.pages = pages;
        this.turnstile = turnstile;
    }

    @Override
    protected void doGet(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Request request = request(http);
        Reply reply =
                pages.withoutStore(request)
                        .or(() -> turnstile.inside(() -> pages.answer(request)))
                        .orElseGet(() ->
                                Reply.plain(Reply.UNAVAILABLE, Server.BUSY)
                                        .with("Retry-After", "1"));
        response.setStatus(reply.status());
        response.setContentType(reply.type());
        reply.headers().forEach(response::addHeader);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Request request(HttpServletRequest http) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        http.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return new Request(
                segments(http.getRequestURI()),
                parameters,
                Optional.ofNullable(http.getHeader("Accept")).orElse("*/*"));
    }

    /// Returns the parts of a path; what is encoded in a part, even a `/`, belongs to that part.
    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1))
                .skip(1)
                .filter(s -> !s.isEmpty())
                .map(s -> URLDecoder.decode(s.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
