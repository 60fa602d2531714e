package newsgraph.store;

import java.util.Map;
import java.util.Set;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// Damage for tests.
public final class Stores {
    private Stores() {}

    /// Takes one triple out of a graph and leaves the graph's hash as it was, as a broken disk
    /// would.
    public static void dropOneTriple(GraphStore store, Node name) {
        Triple hash = hash(store, name);
        Graph graph = GraphFactory.createDefaultGraph();
        store.intact(name).orElseThrow().stream().skip(1).forEach(graph::add);
        store.replace(Map.of(name, graph));
        store.commit(new Change(Map.of(), Set.of(hash), Set.of(hash(store, name))));
    }

    private static Triple hash(GraphStore store, Node name) {
        return store.read(dataset ->
                dataset.asDatasetGraph()
                        .getGraph(store.runs())
                        .find(name, Properties.GRAPH_HASH, Node.ANY)
                        .next());
    }
}
