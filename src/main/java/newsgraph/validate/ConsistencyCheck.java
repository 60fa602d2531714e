package newsgraph.validate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;

/// Whether data contradict an ontology under Jena's OWL rules: disjoint classes, domains, ranges
/// and datatypes. These are the rules that run in a second; counting is left to the shapes, and
/// full OWL 2 DL to a reasoner of its own.
final class ConsistencyCheck {
    private static final Pattern IMPLICATED = Pattern.compile("Implicated node: (\\S+)");

    private final Reasoner reasoner;

    ConsistencyCheck(Graph ontology) {
        this.reasoner =
                ReasonerRegistry.getOWLMicroReasoner()
                        .bindSchema(PairwiseDisjointness.expand(ontology));
    }

    /// Checks one graph together with the ontology.
    Report of(Graph data) {
        ValidityReport validity = reasoner.bind(data).validate();
        List<Finding> findings = new ArrayList<>();
        for (Iterator<ValidityReport.Report> all = validity.getReports(); all.hasNext(); ) {
            ValidityReport.Report report = all.next();
            findings.add(
                    Finding.about(
                            report.isError() ? Severity.VIOLATION : Severity.WARNING,
                            culprit(report),
                            message(report),
                            "consistency"));
        }
        return new Report(findings);
    }

    private static Node culprit(ValidityReport.Report report) {
        return switch (report.getExtension()) {
            case Node node -> node;
            case org.apache.jena.rdf.model.RDFNode node -> node.asNode();
            case null, default -> NodeFactory.createLiteralString(report.getType());
        };
    }

    /// Returns the rule's words, and the nodes that it names in a stable order, so that what it
    /// finds from both sides is one finding.
    private static String message(ValidityReport.Report report) {
        String words = report.getDescription().lines().findFirst().orElse("").replace("\"", "");
        String nodes =
                IMPLICATED
                        .matcher(report.getDescription())
                        .results()
                        .map((MatchResult m) -> Terms.shortened(m.group(1)))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return nodes.isEmpty() ? words : "%s (%s)".formatted(words, nodes);
    }
}
