package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.rdf.Vocabulary;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// The classes of the ontology, each below the one that it is a kind of, and what leads from one to
/// the other.
record ClassTree(Facts ontology) {
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::getURI);

    /// @param from, to classes that are a kind of no other
    record Property(Node name, Node from, Node to) {}

    Html section() {
        return el("section", el("h2", "Hierarchy"), level(roots()).classed("columns"));
    }

    /// Returns the classes that are a kind of no other.
    List<Node> roots() {
        return classes().stream().filter(c -> above(c).isEmpty()).toList();
    }

    /// Returns all kinds of a class, each after the one that it is a kind of.
    List<Node> under(Node term) {
        return below(term).stream()
                .flatMap(kind -> Stream.concat(Stream.of(kind), under(kind).stream()))
                .toList();
    }

    /// Returns how many classes a class is below.
    int depth(Node term) {
        return above(term).stream().findFirst().map(a -> depth(a) + 1).orElse(0);
    }

    /// Returns each property that leads from one of these classes, or a kind of it, to another.
    List<Property> properties() {
        return ontology.instances(OWL.ObjectProperty.asNode())
                .filter(ClassTree::isOwn)
                .sorted(BY_NAME)
                .flatMap(p ->
                        ends(p, RDFS.domain.asNode()).stream()
                                .flatMap(from ->
                                        ends(p, RDFS.range.asNode()).stream()
                                                .map(to -> new Property(p, from, to))))
                .distinct()
                .toList();
    }

    /// Returns the classes at one end of a property; of a union, its members.
    private List<Node> ends(Node property, Node end) {
        return objects(property, end)
                .flatMap(o ->
                        objects(o, OWL.unionOf.asNode())
                                .findFirst()
                                .map(this::members)
                                .orElse(Stream.of(o)))
                .filter(ClassTree::isOwn)
                .map(this::root)
                .distinct()
                .toList();
    }

    private Stream<Node> members(Node list) {
        Optional<Node> first = objects(list, RDF.Nodes.first).findFirst();
        return first.stream()
                .flatMap(f ->
                        Stream.concat(
                                Stream.of(f),
                                objects(list, RDF.Nodes.rest).flatMap(this::members)));
    }

    private Node root(Node term) {
        return above(term).stream().findFirst().map(this::root).orElse(term);
    }

    private List<Node> classes() {
        return ontology.instances(OWL.Class.asNode())
                .filter(ClassTree::isOwn)
                .sorted(BY_NAME)
                .toList();
    }

    private static boolean isOwn(Node term) {
        return term.isURI() && term.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private List<Node> above(Node term) {
        return objects(term, RDFS.subClassOf.asNode()).filter(ClassTree::isOwn).toList();
    }

    private List<Node> below(Node term) {
        return classes().stream().filter(c -> above(c).contains(term)).toList();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return ontology.graph().stream(subject, property, Node.ANY).map(Triple::getObject);
    }

    private Element level(List<Node> terms) {
        return el("ul", terms.stream().map(this::entry));
    }

    private Element entry(Node term) {
        Element name = OntologyPage.named(term);
        List<Node> kinds = below(term);
        return kinds.isEmpty() ? el("li", name) : el("li", name, level(kinds));
    }
}
