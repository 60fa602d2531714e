package newsgraph.export;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.rdf.Confidence;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// Encounters as a table for statistics: one row an encounter and pair of its parties.
final class EventTable {
    /// What one row is about.
    private record Row(Facts facts, Node event, Pair pair) {
        Optional<Node> assertion(Node kind) {
            return facts.assertions(event, kind).findFirst();
        }

        Optional<Node> article() {
            return sentence().flatMap(s -> facts.one(s, Properties.ARTICLE));
        }

        Optional<Node> sentence() {
            return facts.one(event, Properties.SENTENCE);
        }
    }

    private record Column(String name, Function<Row, Optional<String>> value) {}

    private static final List<Column> COLUMNS =
            List.of(
                    column("event", r -> Optional.of(r.event.getURI())),
                    column("type", r -> r.facts.code(r.event, RDF.Nodes.type)),
                    column("status", r -> r.facts.code(r.event, Properties.STATUS)),
                    column("plover", r -> r.facts.text(r.event, Properties.PLOVER)),
                    column("ploverMode", r -> r.facts.text(r.event, Properties.PLOVER_MODE)),
                    column("cameo", r -> r.facts.text(r.event, Properties.CAMEO)),
                    column("actor1", r -> Optional.of(r.facts.label(r.pair.first()))),
                    column("actor1Iri", r -> Optional.of(r.pair.first().getURI())),
                    column("actor1Kind", r -> r.facts.code(r.pair.first(), RDF.Nodes.type)),
                    column("actor1Role", r -> Pair.role(r.facts, r.event, r.pair.first())),
                    column("actor2", r -> r.pair.second().map(r.facts::label)),
                    column("actor2Iri", r -> r.pair.second().map(Node::getURI)),
                    column(
                            "actor2Kind",
                            r -> r.pair.second().flatMap(a -> r.facts.code(a, RDF.Nodes.type))),
                    column(
                            "actor2Role",
                            r -> r.pair.second().flatMap(a -> Pair.role(r.facts, r.event, a))),
                    timing("statedTime", (f, t) -> f.text(t, Properties.STATED_AS)),
                    timing("earliest", (f, t) -> f.text(t, Properties.EARLIEST)),
                    timing("latest", (f, t) -> f.text(t, Properties.LATEST)),
                    timing("precision", (f, t) -> f.code(t, Properties.PRECISION)),
                    column("place", r -> named(r, Classes.LOCATION, Properties.PLACE)),
                    column("accordingTo", r -> named(r, Classes.ATTRIBUTION, Properties.SOURCE)),
                    why("topic", Classes.TOPIC),
                    why("purpose", Classes.PURPOSE),
                    why("cause", Classes.CAUSE),
                    why("outcome", Classes.OUTCOME),
                    why("position", Classes.POSITION),
                    column(
                            "quote",
                            r -> r.sentence().flatMap(s -> r.facts.text(s, Properties.QUOTE))),
                    column("article", r -> r.article().map(Node::getURI)),
                    article("articleId", Properties.ID),
                    article("published", Properties.PUBLISHED),
                    article("publisher", Properties.PUBLISHER),
                    article("url", Properties.URL),
                    column(
                            "confidence",
                            r ->
                                    Confidence.least(r.facts.graph(), r.event)
                                            .map(BigDecimal::toPlainString)));

    /// What an encounter may be.
    static final List<Node> TYPES =
            List.of(
                    Classes.MEETING,
                    Classes.PHONE_CALL,
                    Classes.VIDEO_CALL,
                    Classes.VISIT,
                    Classes.NEGOTIATION,
                    Classes.SUMMIT,
                    Classes.ENCOUNTER);

    private EventTable() {}

    static List<String> header() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    /// Returns the rows of an article, in order of its text; "" where it does not say.
    static Stream<List<String>> rows(Graph article) {
        Facts facts = new Facts(article);
        return TYPES.stream()
                .flatMap(facts::instances)
                .distinct()
                .sorted(
                        Comparator.comparingInt((Node e) -> firstMention(facts, e))
                                .thenComparing(Node::getURI))
                .flatMap(e -> Pair.of(facts, e).stream().map(pair -> new Row(facts, e, pair)))
                .map(row -> COLUMNS.stream().map(c -> c.value().apply(row).orElse("")).toList());
    }

    private static int firstMention(Facts facts, Node event) {
        return facts.one(event, Properties.MENTIONED_IN).map(facts::begin).orElse(0);
    }

    private static Column column(String name, Function<Row, Optional<String>> value) {
        return new Column(name, value);
    }

    private static Column timing(String name, BiFunction<Facts, Node, Optional<String>> value) {
        return column(name, r -> r.assertion(Classes.TIMING).flatMap(t -> value.apply(r.facts, t)));
    }

    private static Column article(String name, Node property) {
        return column(name, r -> r.article().flatMap(a -> r.facts.text(a, property)));
    }

    private static Optional<String> named(Row row, Node kind, Node property) {
        return row.assertion(kind).flatMap(a -> row.facts.one(a, property)).map(row.facts::label);
    }

    private static Column why(String name, Node kind) {
        return column(
                name,
                r ->
                        Optional.of(
                                r.facts
                                        .assertions(r.event, kind)
                                        .flatMap(a -> r.facts.text(a, Properties.TEXT).stream())
                                        .collect(Collectors.joining(" | "))));
    }
}
