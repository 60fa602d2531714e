package newsgraph.store;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What one commit changes.
///
/// @param replaced graphs by name, complete and validated; an empty one takes the graph out
/// @param runsAdded triples that `graph/runs` gains
/// @param runsDeleted triples that `graph/runs` loses, before it gains
public record Change(Map<Node, Graph> replaced, Set<Triple> runsAdded, Set<Triple> runsDeleted) {
    public Change {
        replaced = Map.copyOf(replaced);
        runsAdded = Set.copyOf(runsAdded);
        runsDeleted = Set.copyOf(runsDeleted);
    }

    /// Changes graphs alone.
    public static Change of(Map<Node, Graph> replaced) {
        return new Change(replaced, Set.of(), Set.of());
    }
}
