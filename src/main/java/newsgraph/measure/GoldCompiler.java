package newsgraph.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newsgraph.article.ArticleText;
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
    private final GoldWords words;
    private final List<String> problems = new ArrayList<>();

    private GoldCompiler(GoldForm form) {
        this.form = form;
        this.words = new GoldWords(new ArticleText(form.text()));
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

    private ObjectNode article() {
        ObjectNode out = MAPPER.createObjectNode();
        for (String key : List.of("id", "date", "style", "topics")) {
            String value = form.header().get(key);
            if (value == null) {
                problem(1, "no `%s:` line".formatted(key));
            }
            out.put(key, value);
        }
        attempt(1, () -> GoldWords.day(out.path("date").asText()));
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
        if (!GoldWords.isCode(answer.head().getFirst(), Encounter.Type.class)
                || !GoldWords.isCode(answer.head().getLast(), Status.class)) {
            problem(answer.line(), "expected `type status`, found " + answer.head());
        }
        out.putArray("mentions");
        out.putArray("participants");
        out.putNull("time").putNull("place");
        out.putArray("why");
        out.putNull("accordingTo");
        each(answer, detail -> detail(detail, out));
        if (out.path("mentions").isEmpty() || out.path("participants").isEmpty()) {
            problem(answer.line(), "an encounter needs a trigger and a participant");
        }
        return out;
    }

    private void detail(Detail detail, ObjectNode out) {
        String value = detail.value();
        switch (detail.key()) {
            case "trigger" -> out.withArray("mentions").add(words.span(value));
            case "time" -> out.set("time", words.time(value));
            case "place" -> out.set("place", words.named(value));
            case "according" -> out.put("accordingTo", known(value));
            case "doubt" -> out.put("doubt", value);
            default -> {
                if (GoldWords.isCode(detail.key(), Explanation.Kind.class)) {
                    ObjectNode why = MAPPER.createObjectNode().put("kind", detail.key());
                    out.withArray("why").add(why.setAll(words.span(value)));
                } else {
                    String role = GoldWords.code(detail.key(), Participation.Role.class);
                    out.withArray("participants").add(words.party(value).put("role", role));
                }
            }
        }
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
                        case "speaker", "target" -> out.put(detail.key(), known(detail.value()));
                        case "content" -> out.setAll(words.span(detail.value()));
                        default -> throw noPart("statement", detail);
                    }
                });
        if (!out.has("text")) {
            problem(answer.line(), "no content");
        }
        return complete(answer, out, "speaker");
    }

    private ObjectNode agreement(Answer answer) {
        ObjectNode out = MAPPER.createObjectNode();
        ArrayNode parties = out.putArray("parties");
        out.putNull("content").putNull("time").putNull("accordingTo");
        each(
                answer,
                detail -> {
                    switch (detail.key()) {
                        case "party" -> parties.add(words.party(detail.value()));
                        case "content" -> out.set("content", words.span(detail.value()));
                        case "time" -> out.set("time", words.time(detail.value()));
                        case "according" -> out.put("accordingTo", known(detail.value()));
                        default -> throw noPart("agreement", detail);
                    }
                });
        return complete(answer, out, "content");
    }

    private ObjectNode complete(Answer answer, ObjectNode out, String needed) {
        if (!out.hasNonNull(needed)) {
            problem(answer.line(), "no " + needed);
        }
        return out;
    }

    /// A name that the text holds.
    private String known(String value) {
        return words.named(value).path("name").asText();
    }

    private static IllegalArgumentException noPart(String whole, Detail detail) {
        return new IllegalArgumentException("no part of a %s: %s".formatted(whole, detail.key()));
    }

    /// Goes through the lines of an answer and notes those that cannot be used.
    private void each(Answer answer, Consumer<Detail> reader) {
        answer.details().forEach(d -> attempt(d.line(), () -> reader.accept(d)));
    }

    private void attempt(int line, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            problem(line, String.valueOf(e.getMessage()));
        }
    }

    private void problem(int line, String message) {
        problems.add("%s:%d: %s".formatted(form.place(), line, message));
    }
}
