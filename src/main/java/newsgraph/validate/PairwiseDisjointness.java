package newsgraph.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// Says in OWL 1, which Jena's rules are of, what an ontology says in OWL 2:
/// `owl:AllDisjointClasses` as pairs, and that a union is disjoint with whatever all of its members
/// are disjoint with.
final class PairwiseDisjointness {
    private static final Node DISJOINT = Terms.owl("disjointWith");

    private PairwiseDisjointness() {}

    /// Returns a copy of an ontology with these pairs.
    static Graph expand(Graph ontology) {
        Graph expanded = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(expanded, ontology);
        ontology.stream(Node.ANY, RDF.Nodes.type, Terms.owl("AllDisjointClasses"))
                .flatMap(t -> ontology.stream(t.getSubject(), Terms.owl("members"), Node.ANY))
                .map(t -> members(ontology, t.getObject()))
                .forEach(classes -> addPairs(expanded, classes));
        ontology.stream(Node.ANY, Terms.owl("unionOf"), Node.ANY)
                .forEach(t ->
                        disjointWithAll(expanded, members(ontology, t.getObject()))
                                .forEach(other -> expanded.add(t.getSubject(), DISJOINT, other)));
        return expanded;
    }

    private static List<Node> members(Graph ontology, Node list) {
        return ModelFactory.createModelForGraph(ontology)
                .asRDFNode(list)
                .as(RDFList.class)
                .asJavaList()
                .stream()
                .map(RDFNode::asNode)
                .toList();
    }

    private static void addPairs(Graph graph, List<Node> classes) {
        for (Node one : classes) {
            classes.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> graph.add(one, DISJOINT, other));
        }
    }

    private static Set<Node> disjointWithAll(Graph ontology, List<Node> members) {
        return members.stream()
                .map(member -> disjointWith(ontology, member))
                .reduce((a, b) -> a.stream().filter(b::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Set<Node> disjointWith(Graph ontology, Node member) {
        Set<Node> classes = HierarchyCheck.above(ontology, RDFS.Nodes.subClassOf, member);
        classes.add(member);
        return classes.stream()
                .flatMap(c -> ontology.stream(c, DISJOINT, Node.ANY))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }
}
