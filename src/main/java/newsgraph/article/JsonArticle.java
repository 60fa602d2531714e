package newsgraph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import newsgraph.article.Article.Origin;

/// Reads articles from JSON objects with the fields `id`, `text`, `date`, `modified`, `headline`,
/// `url` and `publisher`; only the first two are required, others are passed over.
final class JsonArticle {
    private final JsonMapper mapper;
    private final int depth;

    JsonArticle(ReadOptions.Limits limits) {
        depth = limits.jsonDepth();
        StreamReadConstraints constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(limits.rawBytes())
                        .build();
        mapper =
                JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();
    }

    /// Returns the value that some JSON text is.
    ///
    /// @param firstLine the line of the file that the text begins on
    /// @throws ArticleFormatException if it is no JSON, or nested too deeply
    JsonNode parse(String json, int firstLine) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new ArticleFormatException(
                    line(firstLine, e),
                    "no JSON object: %s; expected {\"id\": .., \"text\": ..}, complete"
                            .formatted(reason(e)));
        }
    }

    private String reason(JsonProcessingException e) {
        String told = e.getOriginalMessage().replaceAll("\\s+", " ");
        boolean deep = e instanceof StreamConstraintsException && told.contains("nesting depth");
        return deep ? "brackets within brackets, more than %d (json-depth)".formatted(depth) : told;
    }

    private static int line(int firstLine, JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return firstLine + line - 1;
    }

    /// Returns the id of an object that may be no article otherwise.
    static Optional<String> id(JsonNode node) {
        JsonNode id = node.path("id");
        boolean given = id.isTextual() || id.isIntegralNumber();
        return given
                ? Optional.of(TextDecoder.withoutLoneSurrogates(id.asText()))
                        .filter(s -> !s.isBlank())
                : Optional.empty();
    }

    /// @throws ArticleFormatException if a field is missing or is not what it should be
    static Draft draft(JsonNode node) {
        if (!node.isObject()) {
            throw new ArticleFormatException("no JSON object but " + kind(node));
        }
        Optional<String> id = id(node);
        if (id.isEmpty()) {
            throw new ArticleFormatException("no \"id\"; give the article a name of its own");
        }
        Optional<String> text = string(node, "text");
        if (text.isEmpty()) {
            throw new ArticleFormatException("no \"text\"; expected the article's words");
        }
        return new Draft(
                id,
                text.get(),
                string(node, "date").filter(s -> !s.isBlank()).map(JsonArticle::day),
                string(node, "modified").filter(s -> !s.isBlank()).map(JsonArticle::moment),
                string(node, "headline").filter(s -> !s.isBlank()),
                string(node, "url").filter(s -> !s.isBlank()),
                string(node, "publisher").filter(s -> !s.isBlank()),
                List.of(),
                Origin.JSON);
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new ArticleFormatException(
                    "\"%s\" is %s, expected a string".formatted(field, kind(value)));
        }
        return Optional.of(TextDecoder.withoutLoneSurrogates(value.textValue()));
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }

    /// A day, or the day of a moment as its own time zone counts it.
    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(
                    words.length() > 10 && words.charAt(10) == 'T'
                            ? words.substring(0, 10)
                            : words);
        } catch (DateTimeException e) {
            throw new ArticleFormatException(
                    "\"date\" is '%s', expected a real day like 2025-02-23".formatted(words));
        }
    }

    private static OffsetDateTime moment(String words) {
        try {
            return OffsetDateTime.parse(words);
        } catch (DateTimeException e) {
            throw new ArticleFormatException(
                    "\"modified\" is '%s', expected a moment like 2025-02-23T18:30:00Z"
                            .formatted(words));
        }
    }
}
