package newsgraph.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// What another reading of an article would change about one event, or about the article.
///
/// @param subject IRI of the event or the article
/// @param words its label; for a refused article the reason
public record EventChange(Kind kind, Node subject, String words) {
    /// How something would change.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /// The article would not be stored.
        REFUSED
    }

    private static final Set<Node> EVENT_TYPES =
            Stream.concat(
                            Arrays.stream(Encounter.Type.values()).map(Vocabulary::term),
                            Stream.of(Classes.STATEMENT, Classes.AGREEMENT))
                    .collect(Collectors.toUnmodifiableSet());

    static EventChange refused(Node article, String reason) {
        return new EventChange(Kind.REFUSED, article, reason);
    }

    /// Compares two graphs of one article; the changes come in order of the events' IRIs. What
    /// belongs to no event is told as one change of the article.
    static Stream<EventChange> between(Node article, Graph before, Graph after) {
        Map<Node, Set<Triple>> old = events(before);
        Map<Node, Set<Triple>> now = events(after);
        Set<Node> events = new TreeSet<>(Comparator.comparing(Node::getURI));
        events.addAll(old.keySet());
        events.addAll(now.keySet());
        Stream<EventChange> changes =
                events.stream()
                        .filter(e -> !told(old, e).equals(told(now, e)))
                        .map(e -> change(e, old, now, old.containsKey(e) ? before : after));
        boolean elsewhere = !rest(before, old).equals(rest(after, now));
        return elsewhere
                ? Stream.concat(
                        Stream.of(
                                new EventChange(
                                        Kind.CHANGED, article, "its actors, passages or metadata")),
                        changes)
                : changes;
    }

    private static EventChange change(
            Node event, Map<Node, Set<Triple>> old, Map<Node, Set<Triple>> now, Graph labels) {
        Kind kind =
                !old.containsKey(event)
                        ? Kind.ADDED
                        : now.containsKey(event) ? Kind.CHANGED : Kind.REMOVED;
        String label =
                labels.stream(event, RDFS.Nodes.label, Node.ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .sorted()
                        .findFirst()
                        .orElse("");
        return new EventChange(kind, event, label);
    }

    private static Set<Triple> told(Map<Node, Set<Triple>> events, Node event) {
        return events.getOrDefault(event, Set.of());
    }

    /// Returns what is said of each event and of its assertions.
    private static Map<Node, Set<Triple>> events(Graph graph) {
        Map<Node, Set<Triple>> events = new HashMap<>();
        graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(t -> EVENT_TYPES.contains(t.getObject()))
                .map(Triple::getSubject)
                .forEach(event -> events.put(event, about(graph, event)));
        return events;
    }

    private static Set<Triple> about(Graph graph, Node event) {
        Set<Triple> triples = new HashSet<>(graph.find(event, Node.ANY, Node.ANY).toSet());
        graph.stream(event, Properties.ASSERTION, Node.ANY)
                .forEach(
                        t -> triples.addAll(graph.find(t.getObject(), Node.ANY, Node.ANY).toSet()));
        return triples;
    }

    private static Set<Triple> rest(Graph graph, Map<Node, Set<Triple>> events) {
        Set<Triple> rest = new HashSet<>(graph.find().toSet());
        events.values().forEach(rest::removeAll);
        return rest;
    }
}
