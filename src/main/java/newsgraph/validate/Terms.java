package newsgraph.validate;

import newsgraph.rdf.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Terms of OWL, SHACL and SKOS that the checks look at, and how terms are shown.
final class Terms {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String SHACL = "http://www.w3.org/ns/shacl#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private Terms() {}

    static Node owl(String name) {
        return NodeFactory.createURI(OWL + name);
    }

    static Node shacl(String name) {
        return NodeFactory.createURI(SHACL + name);
    }

    static Node skos(String name) {
        return NodeFactory.createURI(SKOS + name);
    }

    /// Returns a text with the IRIs of the project's own terms as `ng:name`.
    static String shortened(String text) {
        return text.replaceAll("<?" + Vocabulary.NAMESPACE + "(\\w+)>?", "ng:$1");
    }
}
