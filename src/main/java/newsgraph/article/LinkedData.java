package newsgraph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The first article among a page's schema.org data in JSON-LD. Data that do not parse are passed
/// over, as every other reader of them does.
record LinkedData(
        Optional<String> headline,
        Optional<LocalDate> published,
        Optional<OffsetDateTime> modified,
        Optional<String> url,
        Optional<String> publisher) {

    private static final Set<String> TYPES =
            Set.of(
                    "Article",
                    "NewsArticle",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "BackgroundNewsArticle",
                    "OpinionNewsArticle",
                    "BlogPosting",
                    "LiveBlogPosting",
                    "Report",
                    "WebPage");

    static LinkedData of(Document page, ReadOptions.Limits limits) {
        JsonArticle json = new JsonArticle(limits);
        Optional<JsonNode> second = Optional.empty();
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode node : objects(parse(json, script.data()))) {
                if (isOf(node, TYPES)) {
                    if (!isOf(node, Set.of("WebPage"))) {
                        return of(node);
                    }
                    second = second.or(() -> Optional.of(node));
                }
            }
        }
        return second.map(LinkedData::of)
                .orElseGet(() ->
                        new LinkedData(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static Optional<JsonNode> parse(JsonArticle json, String data) {
        try {
            return Optional.of(json.parse(data.strip(), 1));
        } catch (ArticleFormatException malformed) {
            return Optional.empty();
        }
    }

    /// All objects within a document, outermost first.
    private static Iterable<JsonNode> objects(Optional<JsonNode> document) {
        java.util.List<JsonNode> found = new java.util.ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        document.ifPresent(open::add);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                found.add(node);
            }
            open.addAll(StreamSupport.stream(node.spliterator(), false).toList());
        }
        return found;
    }

    private static boolean isOf(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        return types.contains(type.asText())
                || StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(t -> types.contains(t.asText()));
    }

    private static LinkedData of(JsonNode node) {
        return new LinkedData(
                text(node.path("headline")).or(() -> text(node.path("name"))),
                text(node.path("datePublished")).flatMap(PageMetadata::day),
                text(node.path("dateModified")).flatMap(PageMetadata::moment),
                text(node.path("url"))
                        .or(() -> text(node.path("mainEntityOfPage")))
                        .or(() -> text(node.path("mainEntityOfPage").path("@id"))),
                text(node.path("publisher").path("name"))
                        .or(() -> text(node.path("publisher").path(0).path("name"))));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank()
                ? Optional.of(node.textValue().strip())
                : Optional.empty();
    }
}
