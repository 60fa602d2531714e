package newsgraph.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/// Whether every term is declared, labelled and defined in an ontology.
record TermCheck(OntologyTerms terms) {
    private static final String CHECK = "terms";

    /// Vocabularies that RDF tools know by themselves.
    private static final List<String> BUILT_IN =
            List.of(Terms.RDF, Terms.RDFS, Terms.OWL, Terms.XSD, Terms.SHACL);

    /// Properties whose values are terms.
    private static final Set<Node> TERM_VALUED =
            Stream.concat(
                            Stream.of(
                                    RDF.Nodes.type,
                                    RDF.Nodes.first,
                                    RDFS.Nodes.subClassOf,
                                    RDFS.Nodes.subPropertyOf,
                                    RDFS.Nodes.domain,
                                    RDFS.Nodes.range),
                            Stream.concat(
                                    Stream.of(
                                                    "onProperty",
                                                    "someValuesFrom",
                                                    "allValuesFrom",
                                                    "inverseOf",
                                                    "disjointWith",
                                                    "equivalentClass",
                                                    "equivalentProperty")
                                            .map(Terms::owl),
                                    Stream.of("closeMatch", "exactMatch", "relatedMatch")
                                            .map(Terms::skos)))
                    .collect(Collectors.toUnmodifiableSet());

    /// Checks an ontology's own terms, and those of others that it refers to.
    Report ofOntology(Graph ontology) {
        List<Finding> findings = new ArrayList<>();
        terms.own()
                .filter(t -> !ontology.contains(t, RDFS.Nodes.label, Node.ANY))
                .forEach(t -> findings.add(violation(t, "this term has no rdfs:label")));
        terms.own()
                .filter(t -> !ontology.contains(t, Terms.skos("definition"), Node.ANY))
                .filter(t -> !ontology.contains(t, RDFS.Nodes.comment, Node.ANY))
                .forEach(t -> findings.add(violation(t, "this term has no skos:definition")));
        return new Report(findings)
                .and(undeclared(ontology.stream().flatMap(TermCheck::schemaTerms)));
    }

    /// Checks that data use only terms that the ontology declares.
    Report ofData(Graph data) {
        return undeclared(data.stream().flatMap(this::dataTerms));
    }

    private static Stream<Node> schemaTerms(Triple triple) {
        return TERM_VALUED.contains(triple.getPredicate())
                ? Stream.of(triple.getPredicate(), triple.getObject())
                : Stream.of(triple.getPredicate());
    }

    private Stream<Node> dataTerms(Triple triple) {
        boolean isTerm =
                triple.getPredicate().equals(RDF.Nodes.type) || terms.isOwn(triple.getObject());
        return isTerm
                ? Stream.of(triple.getPredicate(), triple.getObject())
                : Stream.of(triple.getPredicate());
    }

    private Report undeclared(Stream<Node> used) {
        return new Report(
                used.distinct()
                        .filter(Node::isURI)
                        .filter(t -> BUILT_IN.stream().noneMatch(t.getURI()::startsWith))
                        .filter(t -> !terms.declared().contains(t))
                        .map(t ->
                                violation(
                                        t,
                                        "this term is used, but the ontology does not declare it"))
                        .toList());
    }

    private static Finding violation(Node term, String message) {
        return Finding.about(Severity.VIOLATION, term, message, CHECK);
    }
}
