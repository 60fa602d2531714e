package newsgraph.serve.page;

import java.util.List;
import java.util.Optional;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;

/// Every address of the server but that of SPARQL, and the page behind it.
public final class Pages {
    private static final String HTML = "text/html;charset=utf-8";

    private final Site site;

    public Pages(Site site) {
        this.site = site;
    }

    /// Answers what can be answered without asking the store, and so at once however busy it is.
    public Optional<Reply> withoutStore(Request request) {
        return switch (String.join("/", request.segments())) {
            case "health" -> Optional.of(health());
            default -> Optional.empty();
        };
    }

    private static Reply health() {
        return Reply.of("application/json", "{\"status\":\"ok\"}\n")
                .with("Cache-Control", "no-store");
    }

    /// Answers all else.
    public Reply answer(Request request) {
        if (request.segments().equals(List.of())) {
            return Reply.of(
                    HTML,
                    "<!DOCTYPE html><title>newsgraph</title>" + site.questions().all().size());
        }
        return Reply.plain(Reply.NOT_FOUND, request.path() + ": no such page");
    }
}
