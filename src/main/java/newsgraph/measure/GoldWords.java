package newsgraph.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;

/// The words of an answer as places in the text, names and days. Every method throws
/// IllegalArgumentException with what is wrong: words that are absent or ambiguous, a day that is
/// none.
record GoldWords(ArticleText text) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// Returns the one place of quoted words.
    ObjectNode span(String quoted) {
        return span(Anchor.of(quoted).in(text));
    }

    private ObjectNode span(TextSpan span) {
        return MAPPER.createObjectNode()
                .put("begin", span.begin())
                .put("end", span.end())
                .put("text", text.slice(span));
    }

    /// Reads `Name`, at its first place, or `Name = words`, at the one place of the words.
    ObjectNode named(String value) {
        String[] parts = value.split("\\s+=\\s+", 2);
        ObjectNode at = parts.length == 2 ? span(parts[1]) : span(Anchor.of(value).firstIn(text));
        String name = parts.length == 2 ? parts[0] : at.path("text").asText();
        ObjectNode out = MAPPER.createObjectNode().put("name", name);
        return out.setAll(at);
    }

    /// Reads a kind and what [#named] reads: `person Anna Lind = The minister`.
    ObjectNode party(String value) {
        String[] parts = value.split("\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("expected `kind Name`, found " + value);
        }
        String kind = code(parts[0], Actor.Kind.class);
        return named(parts[1]).put("kind", kind);
    }

    /// Reads `words => day` or `words => day..day`; a side left out is open.
    ObjectNode time(String value) {
        String[] parts = value.split("\\s+=>\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("expected `words => 1998-03-10..1998-03-12`");
        }
        String[] days = parts[1].split("\\.\\.", -1);
        if (days.length > 2) {
            throw new IllegalArgumentException("expected one day or two, found " + parts[1]);
        }
        Optional<LocalDate> earliest = day(days[0]);
        Optional<LocalDate> latest = day(days[days.length - 1]);
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("ends before it begins: " + parts[1]);
        }
        return span(parts[0])
                .put("earliest", earliest.map(LocalDate::toString).orElse(null))
                .put("latest", latest.map(LocalDate::toString).orElse(null));
    }

    /// Returns a day; empty for no words.
    static Optional<LocalDate> day(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no real day: " + words);
        }
    }

    /// Returns the word if it names a constant, in lower case.
    static <E extends Enum<E>> String code(String word, Class<E> type) {
        if (!isCode(word, type)) {
            throw new IllegalArgumentException(
                    "'%s' is none of %s"
                            .formatted(word, Arrays.toString(type.getEnumConstants()))
                            .toLowerCase(Locale.ROOT));
        }
        return word;
    }

    static <E extends Enum<E>> boolean isCode(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(c -> c.name().toLowerCase(Locale.ROOT).equals(word));
    }
}
