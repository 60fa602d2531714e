package newsgraph.validate;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.util.NodeCmp;

/// One thing that a check found.
///
/// @param focus the node that it is about
/// @param path from the node to the value; empty if it is about the node itself
/// @param value the value that is wrong; empty if one is missing
/// @param shape the shape that found it; empty if it has no name, or no shape did
/// @param component IRI of the kind of constraint that does not hold, or of the check that found it
public record Finding(
        Severity severity,
        Node focus,
        String message,
        Optional<Path> path,
        Optional<Node> value,
        Optional<Node> shape,
        Node component)
        implements Comparable<Finding> {
    private static final String SHAPES = "https://w3id.org/newsgraph/shapes#";

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::focus, NodeCmp::compareRDFTerms)
                    .thenComparing(Finding::message)
                    .thenComparing(f -> f.path().map(Object::toString).orElse(""))
                    .thenComparing(f -> f.value().map(Node::toString).orElse(""))
                    .thenComparing(f -> f.shape().map(Node::toString).orElse(""))
                    .thenComparing(f -> f.component().toString());

    /// Returns a finding about a node itself.
    ///
    /// @param check name of the check, beside the program's shapes
    static Finding about(Severity severity, Node focus, String message, String check) {
        return new Finding(
                severity,
                focus,
                message,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NodeFactory.createURI(SHAPES + check));
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
