package newsgraph.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.rdf.RulePrecision.Count;
import newsgraph.rdf.RulePrecision.Layer;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Codes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// What the measured precision of rules says of an article's graph. A rule is looked up for what it
/// decides there: who said something is another question than who met.
public final class Confidence {
    private static final Map<Node, Layer> LAYERS =
            Map.of(
                    Classes.PARTICIPATION, Layer.PARTICIPATION,
                    Classes.STATUS_REPORT, Layer.STATUS,
                    Classes.TIMING, Layer.TIME,
                    Classes.LOCATION, Layer.PLACE,
                    Classes.ATTRIBUTION, Layer.ATTRIBUTION,
                    Classes.TOPIC, Layer.TOPIC,
                    Classes.PURPOSE, Layer.PURPOSE,
                    Classes.CAUSE, Layer.CAUSE,
                    Classes.OUTCOME, Layer.OUTCOME,
                    Classes.POSITION, Layer.POSITION);

    private Confidence() {}

    /// Adds the confidence of every encounter and assertion whose rule was measured enough.
    static void add(Graph graph, RulePrecision precision) {
        List<Triple> assertions = graph.stream(Node.ANY, Properties.ASSERTION, Node.ANY).toList();
        assertions.stream()
                .map(Triple::getSubject)
                .distinct()
                .forEach(event -> add(graph, event, event, precision));
        assertions.forEach(a -> add(graph, a.getSubject(), a.getObject(), precision));
        assertions.stream()
                .map(Triple::getSubject)
                .distinct()
                .forEach(event ->
                        weakest(graph, event)
                                .ifPresent(c ->
                                        graph.add(
                                                event,
                                                Properties.LEAST_CONFIDENCE,
                                                Literals.decimal(c))));
    }

    private static void add(Graph graph, Node event, Node told, RulePrecision precision) {
        count(graph, event, told, precision)
                .ifPresent(
                        c -> graph.add(told, Properties.CONFIDENCE, Literals.decimal(c.share())));
    }

    /// Returns how often the rule of an assertion about an event was right; empty if that was not
    /// measured enough.
    ///
    /// @param told the assertion, or the event itself: that there is one
    public static Optional<Count> count(
            Graph graph, Node event, Node told, RulePrecision precision) {
        return layer(graph, event, told)
                .flatMap(layer ->
                        graph.stream(told, Properties.RULE, Node.ANY)
                                .map(t -> t.getObject().getLiteralLexicalForm())
                                .findFirst()
                                .flatMap(rule -> precision.of(layer, rule)));
    }

    private static Optional<Layer> layer(Graph graph, Node event, Node told) {
        boolean isStatement = is(graph, event, Classes.STATEMENT);
        boolean isAgreement = is(graph, event, Classes.AGREEMENT);
        if (!isStatement && !isAgreement) {
            return told.equals(event) ? Optional.of(Layer.ENCOUNTER) : kind(graph, told);
        }
        if (!is(graph, told, Classes.PARTICIPATION)) {
            return Optional.empty();
        }
        if (isAgreement) {
            return Optional.of(Layer.AGREEMENT);
        }
        return graph.contains(told, Properties.ROLE, Codes.SPEAKER)
                ? Optional.of(Layer.SPEAKER)
                : Optional.empty();
    }

    private static Optional<Layer> kind(Graph graph, Node assertion) {
        return graph.stream(assertion, RDF.Nodes.type, Node.ANY)
                .flatMap(t -> Optional.ofNullable(LAYERS.get(t.getObject())).stream())
                .findFirst();
    }

    private static boolean is(Graph graph, Node subject, Node type) {
        return graph.contains(subject, RDF.Nodes.type, type);
    }

    /// Returns the confidence that a graph gives something; empty if it gives none.
    public static Optional<BigDecimal> of(Graph graph, Node told) {
        return value(graph, told, Properties.CONFIDENCE);
    }

    /// Returns the least confidence in that there was an event, in its status and in its parties;
    /// empty if one of their rules was not measured enough, so that nothing is known of the whole.
    private static Optional<BigDecimal> weakest(Graph graph, Node event) {
        List<Node> decisive =
                Stream.concat(
                                Stream.of(event),
                                graph.stream(event, Properties.ASSERTION, Node.ANY)
                                        .map(Triple::getObject)
                                        .filter(a ->
                                                is(graph, a, Classes.PARTICIPATION)
                                                        || is(graph, a, Classes.STATUS_REPORT)))
                        .filter(told -> layer(graph, event, told).isPresent())
                        .toList();
        List<BigDecimal> shares =
                decisive.stream().flatMap(told -> of(graph, told).stream()).toList();
        return shares.size() == decisive.size()
                ? shares.stream().min(BigDecimal::compareTo)
                : Optional.empty();
    }

    /// Returns what an event as a whole is worth: the least of the confidences in that there was
    /// one, in its status and in its parties; empty if the graph does not say.
    public static Optional<BigDecimal> least(Graph graph, Node event) {
        return value(graph, event, Properties.LEAST_CONFIDENCE);
    }

    private static Optional<BigDecimal> value(Graph graph, Node told, Node property) {
        return graph.stream(told, property, Node.ANY)
                .map(t -> new BigDecimal(t.getObject().getLiteralLexicalForm()))
                .findFirst();
    }
}
