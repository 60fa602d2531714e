package newsgraph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;

/// What an article is beside its text, as JSON with its fields in one order.
final class ArticleJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleJson() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// Returns the metadata of an article.
    static ObjectNode describe(Article article) {
        ObjectNode json = object();
        json.put("id", article.id());
        if (!article.key().equals(article.text().value())) {
            json.put("key", article.key());
        }
        json.put("published", article.published().toString());
        article.modified().ifPresent(m -> json.put("modified", m.toString()));
        article.headline().ifPresent(h -> json.put("headline", h));
        article.url().ifPresent(u -> json.put("url", u));
        article.publisher().ifPresent(p -> json.put("publisher", p));
        json.put("origin", article.origin().name().toLowerCase(Locale.ROOT));
        ArrayNode zones = json.putArray("zones");
        article.zones().forEach(z -> describe(zones.addObject(), z));
        return json;
    }

    private static void describe(ObjectNode json, Zone zone) {
        json.put("kind", zone.kind().name().toLowerCase(Locale.ROOT));
        json.put("begin", zone.span().begin());
        json.put("end", zone.span().end());
        zone.reason().ifPresent(r -> json.put("reason", r));
    }

    /// Reads metadata back, for an article whose key is its text where they name none.
    ///
    /// @throws IllegalArgumentException if they are not of this form
    static Article article(JsonNode json, String text) {
        List<Zone> zones = new ArrayList<>();
        json.path("zones").forEach(z -> zones.add(zone(z)));
        return new Article(
                json.path("id").asText(),
                word(json, "key").orElse(text),
                new ArticleText(text),
                LocalDate.parse(json.path("published").asText()),
                word(json, "modified").map(OffsetDateTime::parse),
                word(json, "headline"),
                word(json, "url"),
                word(json, "publisher"),
                zones,
                Article.Origin.valueOf(upper(json, "origin")));
    }

    private static Zone zone(JsonNode json) {
        return new Zone(
                Zone.Kind.valueOf(upper(json, "kind")),
                new TextSpan(json.path("begin").asInt(), json.path("end").asInt()),
                word(json, "reason"));
    }

    private static String upper(JsonNode json, String field) {
        return json.path(field).asText().toUpperCase(Locale.ROOT);
    }

    /// Returns a field's text; empty if the field is absent.
    static Optional<String> word(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::asText);
    }

    static byte[] bytes(ObjectNode json) {
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values make JSON", e);
        }
    }

    /// Reads JSON.
    ///
    /// @throws IllegalArgumentException if it is none
    static JsonNode read(byte[] bytes) {
        try {
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }
}
