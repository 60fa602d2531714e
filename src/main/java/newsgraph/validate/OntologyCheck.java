package newsgraph.validate;

import newsgraph.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/// An ontology run: whether an ontology is sound in itself, and whether data keep to it.
public final class OntologyCheck {
    private final Graph ontology;
    private final OntologyTerms terms;
    private final TermCheck termCheck;
    private final ConsistencyCheck consistency;

    public OntologyCheck(Graph ontology) {
        this.ontology = ontology;
        this.terms = OntologyTerms.of(ontology);
        this.termCheck = new TermCheck(terms);
        this.consistency = new ConsistencyCheck(ontology);
    }

    /// Checks the ontology itself: every term declared, labelled and defined, no cycle, no
    /// contradiction; and if it is of the program's own terms, that program and shapes name the
    /// same ones.
    public Report ofItself() {
        Report report =
                termCheck
                        .ofOntology(ontology)
                        .and(HierarchyCheck.of(ontology))
                        .and(consistency.of(GraphMemFactory.createDefaultGraph()));
        return terms.namespace().equals(Vocabulary.NAMESPACE)
                ? report.and(AgreementCheck.of(terms, ShapeCheck.bundledShapes()))
                : report;
    }

    /// Checks one graph of data: only declared terms, no contradiction.
    public Report of(Graph data) {
        return termCheck.ofData(data).and(consistency.of(data));
    }
}
