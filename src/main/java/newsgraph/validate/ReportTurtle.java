package newsgraph.validate;

import newsgraph.rdf.Iris;
import newsgraph.rdf.SortedTurtle;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.vocabulary.RDF;

/// A report as SHACL has it, in Turtle.
///
/// @see <a href="https://www.w3.org/TR/shacl/#validation-report">SHACL, 3.6</a>
final class ReportTurtle {
    private final Graph graph = GraphMemFactory.createDefaultGraph();

    private ReportTurtle() {}

    static String of(Report report) {
        ReportTurtle turtle = new ReportTurtle();
        Node node = NodeFactory.createBlankNode();
        turtle.add(node, RDF.Nodes.type, Terms.shacl("ValidationReport"));
        turtle.add(
                node,
                Terms.shacl("conforms"),
                NodeFactory.createLiteralDT(
                        String.valueOf(report.findings().isEmpty()), XSDDatatype.XSDboolean));
        report.findings().forEach(f -> turtle.add(node, Terms.shacl("result"), turtle.result(f)));
        return SortedTurtle.write(turtle.graph, Iris.DEFAULT);
    }

    private Node result(Finding finding) {
        Node node = NodeFactory.createBlankNode();
        add(node, RDF.Nodes.type, Terms.shacl("ValidationResult"));
        add(node, Terms.shacl("resultSeverity"), severity(finding.severity()));
        add(node, Terms.shacl("focusNode"), named(finding.focus()));
        add(node, Terms.shacl("resultMessage"), NodeFactory.createLiteralString(finding.message()));
        add(node, Terms.shacl("sourceConstraintComponent"), finding.component());
        finding.path()
                .ifPresent(p ->
                        add(node, Terms.shacl("resultPath"), ShaclPaths.pathToRDF(graph::add, p)));
        finding.value().ifPresent(v -> add(node, Terms.shacl("value"), named(v)));
        finding.shape().ifPresent(s -> add(node, Terms.shacl("sourceShape"), s));
        return node;
    }

    private static Node severity(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Terms.shacl("Violation");
            case WARNING -> Terms.shacl("Warning");
            case INFO -> Terms.shacl("Info");
        };
    }

    /// Returns a node that a report can refer to from several results: a blank node gets a name.
    private static Node named(Node node) {
        return node.isBlank()
                ? NodeFactory.createURI("urn:blank:" + node.getBlankNodeLabel())
                : node;
    }

    private void add(Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
    }
}
