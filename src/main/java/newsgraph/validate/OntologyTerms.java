package newsgraph.validate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// The terms that an ontology declares.
///
/// @param namespace what the IRIs of its own terms begin with
/// @param declared every term with a type, foreign ones too
/// @param schema its own classes and properties
/// @param codes members of its code lists
record OntologyTerms(String namespace, Set<Node> declared, Set<Node> schema, Set<Node> codes) {
    private static final Set<Node> KINDS =
            Stream.of("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty")
                    .map(Terms::owl)
                    .collect(Collectors.toUnmodifiableSet());

    OntologyTerms {
        declared = Set.copyOf(declared);
        schema = Set.copyOf(schema);
        codes = Set.copyOf(codes);
    }

    static OntologyTerms of(Graph ontology) {
        String namespace = namespace(ontology);
        Set<Node> declared =
                ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .map(Triple::getSubject)
                        .filter(Node::isURI)
                        .collect(Collectors.toSet());
        return new OntologyTerms(
                namespace,
                declared,
                ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .filter(t -> KINDS.contains(t.getObject()))
                        .map(Triple::getSubject)
                        .filter(s -> isIn(s, namespace))
                        .collect(Collectors.toSet()),
                ontology.stream(Node.ANY, Terms.skos("inScheme"), Node.ANY)
                        .map(Triple::getSubject)
                        .filter(s -> isIn(s, namespace))
                        .collect(Collectors.toSet()));
    }

    /// Returns the namespace of an ontology: its own IRI with `#`, unless its terms say otherwise.
    private static String namespace(Graph ontology) {
        return ontology.stream(Node.ANY, RDF.Nodes.type, Terms.owl("Ontology"))
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .map(iri -> iri.endsWith("#") || iri.endsWith("/") ? iri : iri + "#")
                .sorted()
                .findFirst()
                .orElse(Vocabulary.NAMESPACE);
    }

    private static boolean isIn(Node node, String namespace) {
        return node.isURI() && node.getURI().startsWith(namespace);
    }

    boolean isOwn(Node node) {
        return isIn(node, namespace);
    }

    /// Returns its own terms that have a type.
    Stream<Node> own() {
        return declared.stream().filter(this::isOwn);
    }
}
