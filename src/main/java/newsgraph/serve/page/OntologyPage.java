package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.export.View;
import newsgraph.rdf.Bundled;
import newsgraph.rdf.Namespaces;
import newsgraph.rdf.Vocabulary;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.validate.ShapeCheck;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// The terms of the graph, from the ontology itself.
final class OntologyPage {
    private final Facts ontology;

    OntologyPage(Graph ontology) {
        this.ontology = new Facts(ontology);
    }

    static Graph ontology() {
        return Bundled.graph(Bundled.ONTOLOGY);
    }

    Reply page() {
        return Layout.page(
                "Ontology",
                Optional.of(Layout.Section.ONTOLOGY),
                terms(),
                Layout.formats(Stream.of(link("/ontology.ttl", ".ttl"))),
                el(
                        "section",
                        el("h2", "In the words of others"),
                        el(
                                "p",
                                "All that the store holds, in Turtle, as far as a vocabulary has words for it."),
                        el("ul", Stream.of(View.values()).map(OntologyPage::view))));
    }

    /// Returns the terms and shapes, without anything that needs a server.
    Html terms() {
        return Html.all(
                el("h1", "The terms of the graph"),
                el(
                        "p",
                        Html.text(
                                "An event is a node; what is said of it is an assertion; its evidence is a passage of an article. Prefix ng: "),
                        el("code", Vocabulary.NAMESPACE)),
                el(
                        "section",
                        el("h2", "As a picture"),
                        new OntologyPicture(new ClassTree(ontology)).html()),
                new ClassTree(ontology).section(),
                section("Classes", Stream.of(OWL.Class.asNode())),
                section(
                        "Properties",
                        Stream.of(
                                OWL.ObjectProperty.asNode(),
                                OWL.DatatypeProperty.asNode(),
                                OWL.AnnotationProperty.asNode())),
                codes(),
                new ShapeList(ShapeCheck.bundledShapes()).section(),
                changes());
    }

    /// What is new in which version, from the ontology's own notes.
    private Html changes() {
        List<Element> notes =
                ontology.instances(OWL.Ontology.asNode())
                        .flatMap(o -> ontology.all(o, SKOS.changeNote.asNode()))
                        .map(note -> el("li", note.getLiteralLexicalForm()))
                        .toList();
        return el("section", el("h2", "Changes"), el("ul", notes.stream())).with("id", "changes");
    }

    private static Element view(View view) {
        return el("li", link("/view/" + view.word() + ".ttl", view.word()));
    }

    private Html section(String title, Stream<Node> kinds) {
        List<Node> terms = kinds.flatMap(this::terms).distinct().sorted(BY_NAME).toList();
        return el(
                "section",
                el("h2", "%s (%d)".formatted(title, terms.size())),
                el("dl", terms.stream().flatMap(this::entry)).classed("terms"));
    }

    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::getURI);

    private Stream<Node> terms(Node kind) {
        return ontology.instances(kind)
                .filter(t -> t.isURI() && t.getURI().startsWith(Vocabulary.NAMESPACE));
    }

    /// Terms that are none of the others: statuses, roles and the like.
    private Html codes() {
        List<Node> codes =
                ontology.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .filter(t -> t.getObject().isURI())
                        .filter(t -> t.getObject().getURI().startsWith(Vocabulary.NAMESPACE))
                        .map(t -> t.getSubject())
                        .filter(t -> t.isURI() && t.getURI().startsWith(Vocabulary.NAMESPACE))
                        .distinct()
                        .sorted(BY_NAME)
                        .toList();
        return el(
                "section",
                el("h2", "Codes (%d)".formatted(codes.size())),
                el("dl", codes.stream().flatMap(this::entry)).classed("terms"));
    }

    private Stream<Html> entry(Node term) {
        String definition =
                ontology.text(term, SKOS.definition.asNode())
                        .or(() -> ontology.text(term, RDFS.Nodes.label))
                        .orElse("");
        return Stream.of(
                el("dt", el("code", "ng:" + Facts.name(term))).with("id", Facts.name(term)),
                el("dd", Html.text(definition), relations(term)));
    }

    private Html relations(Node term) {
        List<Html> parts = new ArrayList<>();
        relation(parts, "is a", term, RDFS.subClassOf.asNode());
        relation(parts, "is a", term, RDFS.subPropertyOf.asNode());
        relation(parts, "of", term, RDFS.domain.asNode());
        relation(parts, "to", term, RDFS.range.asNode());
        relation(parts, "a", term, RDF.Nodes.type);
        return parts.isEmpty() ? Html.NOTHING : el("small", parts.stream());
    }

    private void relation(List<Html> parts, String words, Node term, Node property) {
        ontology.graph().stream(term, property, Node.ANY)
                .map(t -> t.getObject())
                .filter(Node::isURI)
                .filter(o -> !o.getNameSpace().equals(OWL.NS))
                .sorted(BY_NAME)
                .forEach(o -> parts.add(Html.all(Html.text(" " + words + " "), named(o))));
    }

    static Element named(Node term) {
        String name =
                Namespaces.name(term.getURI()).map(Namespaces.Name::toString).orElse(term.getURI());
        return term.getURI().startsWith(Vocabulary.NAMESPACE)
                ? link("#" + Facts.name(term), name)
                : el("span", name);
    }
}
