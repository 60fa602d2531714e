package newsgraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// The order in which a reader meets what a graph describes: document by document, in each the
/// article, then its events with their assertions behind them, then whom and what they refer to,
/// then the passages.
final class SubjectOrder {
    private static final Map<Node, Integer> RANKS =
            Map.of(
                    Classes.ARTICLE, 0,
                    Classes.GROUP, 3,
                    Classes.ORGANIZATION, 3,
                    Classes.PERSON, 3,
                    Classes.COUNTRY, 3,
                    Classes.PLACE, 4,
                    Classes.ZONE, 5,
                    Classes.PASSAGE, 6);

    /// Rank of events, assertions and all that the table does not name.
    private static final int MIDDLE = 1;

    private record Key(Node subject, String document, int rank, String group, boolean follows) {}

    private static final Comparator<Key> READING_ORDER =
            Comparator.comparing(Key::document, NaturalOrder.INSTANCE)
                    .thenComparingInt(Key::rank)
                    .thenComparing(Key::group, NaturalOrder.INSTANCE)
                    .thenComparing(Key::follows)
                    .thenComparing(k -> k.subject().getURI(), NaturalOrder.INSTANCE);

    private SubjectOrder() {}

    /// Returns the subjects of a graph that are IRIs, each once.
    static List<Node> of(Graph graph) {
        Map<Node, String> events = new HashMap<>();
        graph.find(Node.ANY, Properties.ASSERTION, Node.ANY)
                .filterKeep(t -> t.getSubject().isURI())
                .forEachRemaining(t ->
                        events.merge(
                                t.getObject(),
                                t.getSubject().getURI(),
                                (a, b) -> a.compareTo(b) < 0 ? a : b));
        return graph.stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .map(s -> key(graph, s, events))
                .sorted(READING_ORDER)
                .map(Key::subject)
                .toList();
    }

    private static Key key(Graph graph, Node subject, Map<Node, String> events) {
        String iri = subject.getURI();
        int hash = iri.indexOf('#');
        int rank =
                graph
                        .find(subject, RDF.Nodes.type, Node.ANY)
                        .mapWith(t -> RANKS.getOrDefault(t.getObject(), MIDDLE))
                        .toList()
                        .stream()
                        .min(Comparator.naturalOrder())
                        .orElse(MIDDLE);
        String event = events.get(subject);
        return new Key(
                subject,
                hash < 0 ? iri : iri.substring(0, hash),
                rank,
                event == null ? iri : event,
                event != null);
    }
}
