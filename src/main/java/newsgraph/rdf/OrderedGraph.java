package newsgraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// A graph of IRIs and literals in the order in which a reader meets it, the same for isomorphic
/// graphs: each subject once, the type and the label first.
public final class OrderedGraph {
    /// What a graph says of one subject.
    ///
    /// @param properties each with its values in order
    public record Subject(Node node, SortedMap<Node, List<Node>> properties) {}

    static final Comparator<Node> TYPE_AND_LABEL_FIRST =
            Comparator.comparing((Node p) -> !p.equals(RDF.Nodes.type))
                    .thenComparing(p -> !p.equals(RDFS.Nodes.label))
                    .thenComparing(Node::getURI, NaturalOrder.INSTANCE);

    private static final Comparator<Node> BY_TERM =
            Comparator.comparing(NodeFmtLib::strNT, NaturalOrder.INSTANCE);

    private OrderedGraph() {}

    /// Returns the subjects of a graph.
    ///
    /// @throws IllegalArgumentException if there is a blank node, which no order can find again
    public static Stream<Subject> subjects(Graph graph) {
        if (graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank())) {
            throw new IllegalArgumentException("a blank node in a graph that should have none");
        }
        return SubjectOrder.of(graph).stream().map(subject -> describe(graph, subject));
    }

    private static Subject describe(Graph graph, Node subject) {
        SortedMap<Node, List<Node>> properties = new TreeMap<>(TYPE_AND_LABEL_FIRST);
        graph.stream(subject, Node.ANY, Node.ANY)
                .map(t -> t.getPredicate())
                .distinct()
                .forEach(property -> properties.put(property, values(graph, subject, property)));
        return new Subject(subject, properties);
    }

    private static List<Node> values(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(t -> t.getObject())
                .sorted(BY_TERM)
                .toList();
    }
}
