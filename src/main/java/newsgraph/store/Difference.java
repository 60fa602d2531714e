package newsgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// The quads that a change takes out and puts in, worked out before the write transaction opens: in
/// it nothing is read, nothing can turn out wrong, and nothing is rewritten that stays.
record Difference(List<Quad> deleted, List<Quad> added) {
    private static final Node RUNS = Quad.defaultGraphNodeGenerated;

    /// Compares a change with what is stored; each changed graph gets its hash in `graph/runs`.
    ///
    /// @param stored in a read transaction
    static Difference between(DatasetGraph stored, Change change) {
        Difference difference = new Difference(new ArrayList<>(), new ArrayList<>());
        Set<Triple> runsDeleted = new HashSet<>(change.runsDeleted());
        Set<Triple> runsAdded = new HashSet<>(change.runsAdded());
        change.replaced()
                .forEach((name, graph) -> {
                    Set<Triple> now = StoredForm.of(graph);
                    Set<Triple> before = StoredForm.of(stored.getGraph(name));
                    difference.record(name, before, now);
                    runsDeleted.addAll(hashes(stored, name));
                    if (!now.isEmpty()) {
                        runsAdded.add(hash(name, now));
                    }
                });
        runsDeleted.removeAll(runsAdded);
        runsDeleted.forEach(t -> difference.deleted.add(Quad.create(RUNS, t)));
        runsAdded.forEach(t -> difference.added.add(Quad.create(RUNS, t)));
        return difference;
    }

    private void record(Node name, Set<Triple> before, Set<Triple> now) {
        before.stream()
                .filter(t -> !now.contains(t))
                .forEach(t -> deleted.add(Quad.create(name, t)));
        now.stream().filter(t -> !before.contains(t)).forEach(t -> added.add(Quad.create(name, t)));
    }

    private static Set<Triple> hashes(DatasetGraph stored, Node name) {
        Graph runs = stored.getDefaultGraph();
        return runs.find(name, Properties.GRAPH_HASH, Node.ANY).toSet();
    }

    static Triple hash(Node name, Set<Triple> triples) {
        return Triple.create(
                name,
                Properties.GRAPH_HASH,
                NodeFactory.createLiteralString(GraphHash.of(triples)));
    }

    boolean isEmpty() {
        return deleted.isEmpty() && added.isEmpty();
    }

    void apply(DatasetGraph dataset) {
        deleted.forEach(dataset::delete);
        added.forEach(dataset::add);
    }
}
