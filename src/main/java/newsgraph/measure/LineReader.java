package newsgraph.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import newsgraph.article.ArticleText;
import newsgraph.measure.ArticleLine.AgreementLine;
import newsgraph.measure.ArticleLine.StatementLine;
import newsgraph.measure.EncounterLine.Days;
import newsgraph.measure.EncounterLine.Spot;
import newsgraph.measure.EncounterLine.Why;

/// Reads lines of gold and lines of an extraction. They differ in little: gold names a speaker by a
/// string and calls its events `encounters`.
final class LineReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LineReader() {}

    /// @throws GoldFormException if it is no JSON
    static ArticleLine gold(String line) {
        JsonNode json = parse(line);
        return article(json, json.path("encounters"));
    }

    /// Returns what was extracted; empty for the report of an article that could not be used.
    ///
    /// @throws GoldFormException if it is no JSON
    static Optional<ArticleLine> extraction(String line) {
        JsonNode json = parse(line);
        return given(json, "events").map(events -> article(json, events));
    }

    private static ArticleLine article(JsonNode json, JsonNode events) {
        return new ArticleLine(
                json.path("id").asText(),
                string(json, "text").map(ArticleText::new),
                list(events, LineReader::encounter),
                list(json.path("statements"), LineReader::statement),
                list(json.path("agreements"), LineReader::agreement),
                spans(json));
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new GoldFormException("expected a JSON object a line: " + e.getOriginalMessage());
        }
    }

    private static EncounterLine encounter(JsonNode json) {
        return new EncounterLine(
                json.path("type").asText(),
                json.path("status").asText(),
                list(json.path("participants"), LineReader::party),
                list(json.path("mentions"), LineReader::words),
                given(json, "time").map(LineReader::days),
                given(json, "place").map(LineReader::spot),
                list(json.path("why"), LineReader::why),
                given(json, "accordingTo").map(LineReader::party),
                json.hasNonNull("doubt"));
    }

    private static StatementLine statement(JsonNode json) {
        return new StatementLine(
                given(json, "speaker").map(LineReader::party),
                json.path("direct").asBoolean(),
                words(json.has("content") ? json.path("content") : json));
    }

    private static AgreementLine agreement(JsonNode json) {
        return new AgreementLine(
                list(json.path("parties"), LineReader::party), words(json.path("content")));
    }

    private static Party party(JsonNode json) {
        return json.isTextual()
                ? new Party(json.asText(), Optional.empty(), Optional.empty(), false)
                : new Party(
                        json.path("name").asText(),
                        string(json, "mention"),
                        string(json, "role"),
                        json.path("implicit").asBoolean());
    }

    private static Days days(JsonNode json) {
        return new Days(string(json, "earliest"), string(json, "latest"));
    }

    private static Spot spot(JsonNode json) {
        return new Spot(
                json.path("name").asText(),
                json.has("begin") ? Optional.of(words(json)) : Optional.empty());
    }

    private static Why why(JsonNode json) {
        return new Why(json.path("kind").asText(), json.path("text").asText());
    }

    private static Words words(JsonNode json) {
        return new Words(
                json.path("begin").asInt(), json.path("end").asInt(), json.path("text").asText());
    }

    private static List<Words> spans(JsonNode json) {
        List<Words> spans = new ArrayList<>();
        for (String part : List.of("events", "statements", "agreements", "times")) {
            for (JsonNode at : json.path(part).findParents("begin")) {
                collect(at, spans);
            }
        }
        return spans;
    }

    private static void collect(JsonNode at, List<Words> spans) {
        string(at, "text")
                .or(() -> string(at, "mention"))
                .ifPresent(text ->
                        spans.add(
                                new Words(at.path("begin").asInt(), at.path("end").asInt(), text)));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
    }

    private static Optional<JsonNode> given(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(json.path(field)) : Optional.empty();
    }

    private static Optional<String> string(JsonNode json, String field) {
        return given(json, field).map(JsonNode::asText);
    }
}
