package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;

import java.util.Comparator;
import java.util.List;
import newsgraph.export.Facts;
import newsgraph.rdf.Vocabulary;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/// The classes of the ontology, each below the one that it is a kind of.
record ClassTree(Facts ontology) {
    Html section() {
        List<Node> roots = classes().stream().filter(c -> above(c).isEmpty()).toList();
        return el("section", el("h2", "Hierarchy"), level(roots));
    }

    private List<Node> classes() {
        return ontology.instances(OWL.Class.asNode())
                .filter(ClassTree::isOwn)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private static boolean isOwn(Node term) {
        return term.isURI() && term.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private List<Node> above(Node term) {
        return ontology.graph().stream(term, RDFS.subClassOf.asNode(), Node.ANY)
                .map(t -> t.getObject())
                .filter(ClassTree::isOwn)
                .toList();
    }

    private Element level(List<Node> terms) {
        return el("ul", terms.stream().map(this::entry));
    }

    private Element entry(Node term) {
        List<Node> below = classes().stream().filter(c -> above(c).contains(term)).toList();
        Element name = OntologyPage.named(term);
        return below.isEmpty() ? el("li", name) : el("li", name, level(below));
    }
}
