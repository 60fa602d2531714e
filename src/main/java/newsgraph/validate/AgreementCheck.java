package newsgraph.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// Whether the program, the ontology and the shapes name the same classes, properties and codes.
final class AgreementCheck {
    private AgreementCheck() {}

    static Report of(OntologyTerms ontology, Graph shapes) {
        Set<Node> inOntology = new HashSet<>(ontology.schema());
        inOntology.addAll(ontology.codes());
        Set<Node> inShapes =
                shapes.stream()
                        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                        .filter(n -> n.isURI() && n.getURI().startsWith(Vocabulary.NAMESPACE))
                        .filter(n -> !n.getURI().equals(Vocabulary.NAMESPACE))
                        .collect(Collectors.toSet());
        return new Report(
                Stream.of(
                                missing(Vocabulary.terms(), inOntology, "program", "ontology"),
                                missing(inOntology, Vocabulary.terms(), "ontology", "program"),
                                missing(inShapes, inOntology, "shapes", "ontology"),
                                missing(inOntology, inShapes, "ontology", "shapes"))
                        .flatMap(findings -> findings)
                        .toList());
    }

    private static Stream<Finding> missing(
            Set<Node> named, Set<Node> known, String here, String there) {
        return named.stream()
                .filter(term -> !known.contains(term))
                .map(term ->
                        Finding.about(
                                Severity.VIOLATION,
                                term,
                                "this term is in the %s, not in the %s".formatted(here, there),
                                "agreement"));
    }
}
