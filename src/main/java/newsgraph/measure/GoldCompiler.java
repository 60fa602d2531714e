package newsgraph.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Participation;
import newsgraph.event.Status;
import newsgraph.measure.GoldForm.Answer;
import newsgraph.measure.GoldForm.Detail;

/// Turns a form into a line of gold: every quoted word becomes its place in code points, and what
/// is absent, ambiguous or no word of the format is refused with its line.
final class GoldCompiler {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final GoldForm form;
    private final ArticleText text;
    private final List<String> problems = new ArrayList<>();

    private GoldCompiler(GoldForm form) {
        this.form = form;
        this.text = new ArticleText(form.text());
    }

    /// Returns the article with its answers in the machine format.
    ///
    /// @throws GoldFormException naming every line that cannot be used
    static ObjectNode compile(GoldForm form) {
        GoldCompiler compiler = new GoldCompiler(form);
        ObjectNode article = compiler.article();
        if (!compiler.problems.isEmpty()) {
            throw new GoldFormException(
                    String.join("\n", compiler.problems.stream().sorted().toList()));
        }
        return article;
    }

    /// Goes through the lines of an answer and notes those that cannot be used.
    private void each(Answer answer, Consumer<Detail> reader) {
        for (Detail detail : answer.details()) {
            try {
                reader.accept(detail);
            } catch (IllegalArgumentException e) {
                problem(detail.line(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void problem(int line, String message) {
        problems.add("%s:%d: %s".formatted(form.place(), line, message));
    }

    private ObjectNode article() {
        ObjectNode out = MAPPER.createObjectNode();
        for (String key : new String[] {"id", "date", "style", "topics"}) {
            String value = form.header().get(key);
            if (value == null) {
                problem(1, "no `%s:` line".formatted(key));
            }
            out.put(key, value);
        }
        out.put("text", form.text());
        ArrayNode encounters = out.putArray("encounters");
        ArrayNode statements = out.putArray("statements");
        ArrayNode agreements = out.putArray("agreements");
        for (Answer answer : form.answers()) {
            switch (answer.head().getFirst()) {
                case "statement" -> statements.add(statement(answer));
                case "agreement" -> agreements.add(agreement(answer));
                default -> encounters.add(encounter(answer));
            }
        }
        return out;
    }

    private ObjectNode encounter(Answer answer) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("type", answer.head().getFirst()).put("status", answer.head().getLast());
        if (!isCode(answer.head().getFirst(), Encounter.Type.class)
                || !isCode(answer.head().getLast(), Status.class)) {
            problem(answer.line(), "expected `type status`, found " + answer.head());
        }
        ArrayNode mentions = out.putArray("mentions");
        ArrayNode participants = out.putArray("participants");
        out.putNull("time").putNull("place");
        ArrayNode why = out.putArray("why");
        out.putNull("accordingTo");
        each(
                answer,
                detail -> {
                    switch (detail.key()) {
                        case "trigger" -> mentions.add(span(place(detail.value())));
                        case "time" -> out.set("time", time(detail));
                        case "place" -> out.set("place", named(detail.value()));
                        case "according" -> out.put("accordingTo", known(detail));
                        case "doubt" -> out.put("doubt", detail.value());
                        default -> {
                            if (isCode(detail.key(), Explanation.Kind.class)) {
                                why.add(explanation(detail));
                            } else {
                                participants.add(participant(detail));
                            }
                        }
                    }
                });
        if (mentions.isEmpty() || participants.isEmpty()) {
            problem(answer.line(), "an encounter needs a trigger and a participant");
        }
        return out;
    }

    private ObjectNode explanation(Detail detail) {
        ObjectNode out = MAPPER.createObjectNode().put("kind", detail.key());
        return out.setAll(span(place(detail.value())));
    }

    private ObjectNode participant(Detail detail) {
        String role = code(detail.key(), Participation.Role.class);
        return party(detail).put("role", role);
    }

    /// `person Anna Lindqvist`, with `= words` where the place meant is not that of the name.
    private ObjectNode party(Detail detail) {
        String[] parts = detail.value().split("\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("expected `kind Name`, found " + detail.value());
        }
        String kind = code(parts[0], Actor.Kind.class);
        ObjectNode out = named(parts[1]);
        return out.put("kind", kind);
    }

    /// `Name`, at its first place, or `Name = words` at the one place of the words.
    private ObjectNode named(String value) {
        String[] parts = value.split("\\s+=\\s+", 2);
        ObjectNode out = MAPPER.createObjectNode();
        if (parts.length == 2) {
            out.put("name", parts[0]);
            return out.setAll(span(place(parts[1])));
        }
        TextSpan at = first(value);
        out.put("name", text.slice(at));
        return out.setAll(span(at));
    }

    /// `words => day`, `words => day..day`; a side left out is open.
    private ObjectNode time(Detail detail) {
        String[] parts = detail.value().split("\\s+=>\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("expected `words => 1998-03-10..1998-03-12`");
        }
        ObjectNode out = span(place(parts[0]));
        String[] days = parts[1].split("\\.\\.", -1);
        Optional<LocalDate> earliest = day(days[0]);
        Optional<LocalDate> latest = day(days[days.length - 1]);
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("ends before it begins: " + parts[1]);
        }
        out.put("earliest", earliest.map(LocalDate::toString).orElse(null));
        out.put("latest", latest.map(LocalDate::toString).orElse(null));
        return out;
    }

    private ObjectNode statement(Answer answer) {
        String manner = answer.head().getLast();
        if (!manner.equals("direct") && !manner.equals("reported")) {
            problem(answer.line(), "expected `statement direct` or `statement reported`");
        }
        ObjectNode out = MAPPER.createObjectNode();
        out.putNull("speaker").putNull("target").put("direct", manner.equals("direct"));
        each(
                answer,
                detail -> {
                    switch (detail.key()) {
                        case "speaker", "target" -> out.put(detail.key(), known(detail));
                        case "content" -> out.setAll(span(place(detail.value())));
                        default ->
                                throw new IllegalArgumentException(
                                        "no part of a statement: " + detail.key());
                    }
                });
        return complete(answer, out, "speaker", "begin");
    }

    private ObjectNode agreement(Answer answer) {
        ObjectNode out = MAPPER.createObjectNode();
        ArrayNode parties = out.putArray("parties");
        out.putNull("content").putNull("time").putNull("accordingTo");
        each(
                answer,
                detail -> {
                    switch (detail.key()) {
                        case "party" -> parties.add(party(detail));
                        case "content" -> out.set("content", span(place(detail.value())));
                        case "time" -> out.set("time", time(detail));
                        case "according" -> out.put("accordingTo", known(detail));
                        default ->
                                throw new IllegalArgumentException(
                                        "no part of an agreement: " + detail.key());
                    }
                });
        return complete(answer, out, "content");
    }

    private ObjectNode complete(Answer answer, ObjectNode out, String... needed) {
        Arrays.stream(needed)
                .filter(key -> !out.hasNonNull(key))
                .forEach(key -> {
                    problem(answer.line(), "no " + (key.equals("begin") ? "content" : key));
                });
        return out;
    }

    /// A name that the text holds.
    private String known(Detail detail) {
        return named(detail.value()).path("name").asText();
    }

    private TextSpan place(String words) {
        return Anchor.of(words).in(text);
    }

    private TextSpan first(String words) {
        return Anchor.of(words).firstIn(text);
    }

    private ObjectNode span(TextSpan span) {
        return MAPPER.createObjectNode()
                .put("begin", span.begin())
                .put("end", span.end())
                .put("text", text.slice(span));
    }

    private Optional<LocalDate> day(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no real day: " + words);
        }
    }

    private <E extends Enum<E>> String code(String word, Class<E> type) {
        if (!isCode(word, type)) {
            throw new IllegalArgumentException(
                    "'%s' is none of %s"
                            .formatted(word, Arrays.toString(type.getEnumConstants()))
                            .toLowerCase(Locale.ROOT));
        }
        return word;
    }

    private static <E extends Enum<E>> boolean isCode(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(c -> c.name().toLowerCase(Locale.ROOT).equals(word));
    }
}
