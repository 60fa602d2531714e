package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import newsgraph.serve.html.Html;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// What every graph must fit: the shapes by name, and what each demands in its own words.
record ShapeList(Graph shapes) {
    Html section() {
        List<Node> named =
                shapes.stream(Node.ANY, RDF.Nodes.type, shacl("NodeShape"))
                        .map(Triple::getSubject)
                        .filter(Node::isURI)
                        .sorted(Comparator.comparing(Node::getURI))
                        .toList();
        return el(
                "section",
                el("h2", "Shapes (%d)".formatted(named.size())),
                el("dl", named.stream().flatMap(this::entry)).classed("terms"));
    }

    private Stream<Html> entry(Node shape) {
        String name = shape.getLocalName();
        List<String> demands =
                Stream.concat(Stream.of(shape), objects(shape, shacl("property")).stream())
                        .flatMap(s -> objects(s, shacl("message")).stream())
                        .map(Node::getLiteralLexicalForm)
                        .distinct()
                        .sorted()
                        .toList();
        return Stream.of(
                el("dt", el("code", "ngsh:" + name)).with("id", "shape-" + name),
                el(
                        "dd",
                        targets(shape),
                        el("ul", demands.stream().map(demand -> el("li", demand)))));
    }

    private Html targets(Node shape) {
        List<Node> classes =
                objects(shape, shacl("targetClass")).stream()
                        .sorted(Comparator.comparing(Node::getURI))
                        .toList();
        return classes.isEmpty()
                ? Html.NOTHING
                : el(
                        "small",
                        classes.stream()
                                .flatMap(c -> Stream.of(OntologyPage.named(c), Html.text(" "))));
    }

    private static Node shacl(String name) {
        return Iris.named("http://www.w3.org/ns/shacl#" + name);
    }

    private List<Node> objects(Node subject, Node property) {
        return shapes.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }
}
