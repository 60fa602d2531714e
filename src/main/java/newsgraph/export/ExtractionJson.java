package newsgraph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.event.Agreement;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Extraction;
import newsgraph.event.Location;
import newsgraph.event.Statement;
import newsgraph.event.StatusReport;
import newsgraph.event.Timing;
import org.jspecify.annotations.Nullable;

/// What one article tells, as one JSON object: the machine format that other programs read. `begin`
/// and `end` count code points in the article's text, end exclusive; `text` is that slice.
public final class ExtractionJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Extraction extraction;
    private final PartyJson parties;

    private ExtractionJson(Extraction extraction, String base) {
        this.extraction = extraction;
        this.parties = new PartyJson(extraction.article(), base);
    }

    /// Returns one line without its end.
    ///
    /// @param iri the article's IRI
    /// @param base the base of the gazetteer's IRIs
    public static String line(Extraction extraction, String iri, String base) {
        return new ExtractionJson(extraction, base).article(iri).toString();
    }

    /// Returns the line for an input that could not be used.
    ///
    /// @param line number in its file, from 1; empty where the input was no line
    public static String errorLine(Optional<String> id, Optional<Integer> line, String message) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("id", id.orElse(null));
        line.ifPresent(n -> out.put("line", n));
        return out.put("error", message).toString();
    }

    private ObjectNode article(String iri) {
        Article article = extraction.article();
        ObjectNode out = MAPPER.createObjectNode().put("id", article.id()).put("iri", iri);
        if (article.origin() != Article.Origin.JSON) {
            out.put("text", article.text().value());
            out.put("headline", article.headline().orElse(null));
            out.put("date", article.published().toString());
            out.put("url", article.url().orElse(null));
        }
        ArrayNode events = out.putArray("events");
        extraction.encounters().forEach(e -> events.add(encounter(e)));
        ArrayNode statements = out.putArray("statements");
        extraction.statements().forEach(s -> statements.add(statement(s)));
        ArrayNode agreements = out.putArray("agreements");
        extraction.agreements().forEach(a -> agreements.add(agreement(a)));
        ArrayNode times = out.putArray("times");
        extraction.times().forEach(t -> times.add(timing(t)));
        ArrayNode zones = out.putArray("zones");
        article.zones().forEach(z -> zones.add(zone(z)));
        return out;
    }

    private ObjectNode encounter(Encounter encounter) {
        ObjectNode out =
                MAPPER.createObjectNode()
                        .put("id", fragment("event", encounter.trigger(), encounter.ordinal()))
                        .put("type", code(encounter.type()))
                        .put("status", code(encounter.status()));
        ArrayNode mentions = out.putArray("mentions");
        encounter.mentions().forEach(m -> mentions.add(span(m)));
        ArrayNode participants = out.putArray("participants");
        encounter.participations().forEach(p -> participants.add(parties.participant(p)));
        out.set("time", encounter.timing().map(this::timing).orElse(null));
        out.set("place", encounter.location().map(this::place).orElse(null));
        ArrayNode why = out.putArray("why");
        encounter.explanations().forEach(e -> why.add(explanation(e)));
        out.set(
                "accordingTo",
                encounter
                        .attribution()
                        .map(a -> parties.party(a.source(), Optional.of(a.evidence())))
                        .orElse(null));
        ArrayNode reports = out.putArray("reports");
        encounter.reports().forEach(r -> reports.add(report(r)));
        out.set("evidence", span(encounter.sentence()));
        return out;
    }

    private ObjectNode explanation(Explanation explanation) {
        ObjectNode out = MAPPER.createObjectNode().put("kind", code(explanation.kind()));
        out.setAll(span(explanation.evidence()));
        return out;
    }

    private ObjectNode place(Location location) {
        ObjectNode out = MAPPER.createObjectNode().put("name", location.name());
        out.setAll(span(location.evidence()));
        return out;
    }

    private ObjectNode report(StatusReport report) {
        ObjectNode out = MAPPER.createObjectNode().put("status", code(report.status()));
        out.set(
                "source",
                report.source().map(s -> parties.party(s, Optional.empty())).orElse(null));
        return out.put("begin", report.evidence().begin()).put("end", report.evidence().end());
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode out = MAPPER.createObjectNode();
        out.set(
                "speaker",
                statement
                        .speaker()
                        .map(s -> parties.party(s, statement.speakerEvidence()))
                        .orElse(null));
        out.set(
                "target",
                statement
                        .target()
                        .or(statement::addressee)
                        .map(t -> parties.party(t, Optional.empty()))
                        .orElse(null));
        out.put("direct", statement.direct());
        out.put("stance", statement.stance().map(ExtractionJson::code).orElse(null));
        out.set("cue", statement.cue().map(this::span).orElse(null));
        out.set("content", span(statement.content()));
        out.set("time", statement.timing().map(this::timing).orElse(null));
        return out;
    }

    private ObjectNode agreement(Agreement agreement) {
        ObjectNode out =
                MAPPER.createObjectNode().put("id", fragment("agreement", agreement.trigger(), 1));
        ArrayNode members = out.putArray("parties");
        agreement.parties().forEach(p -> members.add(parties.participant(p)));
        out.set("content", span(agreement.content()));
        out.set("time", agreement.timing().map(this::timing).orElse(null));
        out.set(
                "accordingTo",
                agreement
                        .attribution()
                        .map(a -> parties.party(a.source(), Optional.of(a.evidence())))
                        .orElse(null));
        return out;
    }

    private ObjectNode timing(Timing timing) {
        return span(timing.evidence())
                .put("earliest", day(timing.earliest()))
                .put("latest", day(timing.latest()))
                .put("precision", code(timing.precision()))
                .put("extent", code(timing.extent()))
                .put("rule", timing.rule());
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private ObjectNode zone(Zone zone) {
        ObjectNode out =
                MAPPER.createObjectNode()
                        .put("kind", code(zone.kind()))
                        .put("begin", zone.span().begin())
                        .put("end", zone.span().end());
        zone.reason().ifPresent(r -> out.put("reason", r));
        return out;
    }

    private ObjectNode span(TextSpan span) {
        return MAPPER.createObjectNode()
                .put("begin", span.begin())
                .put("end", span.end())
                .put("text", extraction.article().slice(span));
    }

    private static String fragment(String kind, TextSpan span, int ordinal) {
        String name = "%s-%d-%d".formatted(kind, span.begin(), span.end());
        return ordinal == 1 ? name : name + "-" + ordinal;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
