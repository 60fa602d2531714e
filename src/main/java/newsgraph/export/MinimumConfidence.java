package newsgraph.export;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newsgraph.event.Status;
import newsgraph.rdf.Confidence;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Leaves out of a graph the events that are of less confidence, or of none that is known, with all
/// that only they speak of: assertions, passages, actors.
///
/// @param least the least confidence of an event that stays, from 0 to 1
record MinimumConfidence(BigDecimal least) implements UnaryOperator<Graph> {
    /// Returns a graph without them; the one given stays as it is.
    @Override
    public Graph apply(Graph graph) {
        Set<Node> events = new HashSet<>();
        graph.stream(Node.ANY, Properties.MENTIONED_IN, Node.ANY)
                .forEach(t -> events.add(t.getSubject()));
        Set<Node> unsure = new HashSet<>(events);
        unsure.removeIf(e -> isSure(graph, e));
        Set<Node> theirs = reached(graph, unsure, Set.of());
        Set<Node> others = new HashSet<>();
        graph.stream()
                .map(Triple::getSubject)
                .filter(n ->
                        !theirs.contains(n)
                                || events.contains(n)
                                || graph.contains(n, Properties.PUBLISHED, Node.ANY))
                .forEach(others::add);
        others.removeAll(unsure);
        Set<Node> kept = reached(graph, others, unsure);
        Graph rest = GraphMemFactory.createDefaultGraph();
        graph.stream()
                .filter(t -> kept.contains(t.getSubject()) && !unsure.contains(t.getObject()))
                .filter(t -> !t.getPredicate().equals(Properties.MET))
                .forEach(rest::add);
        graph.stream(Node.ANY, Properties.MET, Node.ANY)
                .filter(t -> haveMet(rest, t.getSubject(), t.getObject()))
                .toList()
                .forEach(rest::add);
        return rest;
    }

    private boolean isSure(Graph graph, Node event) {
        return Confidence.least(graph, event).filter(c -> c.compareTo(least) >= 0).isPresent();
    }

    /// Returns all that some nodes lead to, themselves among it, without passing others.
    private static Set<Node> reached(Graph graph, Collection<Node> from, Set<Node> barred) {
        Set<Node> reached = new HashSet<>(from);
        Deque<Node> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            graph.stream(next.remove(), Node.ANY, Node.ANY)
                    .filter(t -> !t.getPredicate().equals(Properties.MET))
                    .map(Triple::getObject)
                    .filter(o -> o.isURI() && !barred.contains(o) && reached.add(o))
                    .forEach(next::add);
        }
        return reached;
    }

    private static boolean haveMet(Graph graph, Node one, Node other) {
        return graph.stream(Node.ANY, Properties.PARTICIPANT, one)
                .map(Triple::getSubject)
                .filter(e -> graph.contains(e, Properties.PARTICIPANT, other))
                .anyMatch(e ->
                        Stream.of(Status.values())
                                .filter(Status::happened)
                                .anyMatch(s ->
                                        graph.contains(e, Properties.STATUS, Vocabulary.term(s))));
    }
}
