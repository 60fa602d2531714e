package newsgraph.validate;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.util.NodeCmp;

/// One thing that a check found.
///
/// @param focus the node that it is about
/// @param path from the node to the value; empty if it is about the node itself
/// @param value the value that is wrong; empty if one is missing
/// @param shape the shape, or the name of the check, that found it
public record Finding(
        Severity severity,
        Node focus,
        String message,
        Optional<Path> path,
        Optional<Node> value,
        String shape)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::focus, NodeCmp::compareRDFTerms)
                    .thenComparing(Finding::message)
                    .thenComparing(f -> f.path().map(Object::toString).orElse(""))
                    .thenComparing(f -> f.value().map(Node::toString).orElse(""))
                    .thenComparing(Finding::shape);

    /// Returns a finding about a node itself.
    static Finding about(Severity severity, Node focus, String message, String check) {
        return new Finding(severity, focus, message, Optional.empty(), Optional.empty(), check);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
