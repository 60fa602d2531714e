package newsgraph.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;

/// Graphs as TDB2 gives them back. It keeps numbers, days and moments by value, so that `"007"`
/// comes back as `"7"`; comparing and hashing must see that form from the start.
final class StoredForm {
    private StoredForm() {}

    /// Returns a graph's triples in their stored form.
    ///
    /// @throws IllegalArgumentException if a triple has a blank node, a triple term or a variable
    static Set<Triple> of(Graph graph) {
        return graph.stream()
                .map(StoredForm::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Triple of(Triple triple) {
        return Triple.create(
                of(triple.getSubject()), of(triple.getPredicate()), of(triple.getObject()));
    }

    private static Node of(Node node) {
        if (node.isURI()) {
            return node;
        }
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("expected IRIs and literals, found: " + node);
        }
        NodeId inline = NodeId.inline(node);
        return inline == null ? node : NodeId.extract(inline);
    }
}
