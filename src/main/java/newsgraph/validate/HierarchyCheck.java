package newsgraph.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/// Whether no class lies below itself, and no property.
final class HierarchyCheck {
    private HierarchyCheck() {}

    static Report of(Graph ontology) {
        return new Report(
                Stream.of(RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf)
                        .flatMap(property -> cycles(ontology, property))
                        .toList());
    }

    private static Stream<Finding> cycles(Graph ontology, Node property) {
        List<Node> terms =
                ontology.stream(Node.ANY, property, Node.ANY)
                        .map(Triple::getSubject)
                        .distinct()
                        .toList();
        return terms.stream()
                .filter(term -> above(ontology, property, term).contains(term))
                .map(term ->
                        Finding.about(
                                Severity.VIOLATION,
                                term,
                                "this term lies below itself",
                                "hierarchy"));
    }

    /// Returns all that a term lies below; the term itself only where it lies in a circle.
    static Set<Node> above(Graph ontology, Node property, Node term) {
        Set<Node> above = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            ontology.stream(open.remove(), property, Node.ANY)
                    .map(Triple::getObject)
                    .filter(above::add)
                    .forEach(open::add);
        }
        return above;
    }
}
