package newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;

/// Whether the graphs of a store are still the ones that were committed.
///
/// @param graphs how many there are, without `graph/runs`
/// @param quads how many they hold
/// @param problems in order of the graphs' names
public record StoreCheck(int graphs, long quads, List<Problem> problems) {
    /// Something wrong with one graph.
    ///
    /// @param graph its name
    /// @param finding what is wrong, for a user
    public record Problem(Node graph, String finding) {}

    public StoreCheck {
        problems = List.copyOf(problems);
    }

    /// Reads every graph and compares it with the hash that was stored with it.
    public static StoreCheck of(GraphStore store) {
        return store.read(dataset -> check(dataset, store.runs()));
    }

    private static StoreCheck check(Dataset dataset, Node runs) {
        Map<Node, String> hashes = new HashMap<>();
        dataset.asDatasetGraph()
                .getGraph(runs)
                .find(Node.ANY, Properties.GRAPH_HASH, Node.ANY)
                .forEach(t -> hashes.put(t.getSubject(), t.getObject().getLiteralLexicalForm()));
        Set<Node> names = new HashSet<>();
        dataset.asDatasetGraph().listGraphNodes().forEachRemaining(names::add);
        List<Problem> problems = new ArrayList<>();
        long quads = 0;
        for (Node name : names) {
            Graph graph = dataset.asDatasetGraph().getGraph(name);
            Set<Triple> triples = graph.find().toSet();
            quads += triples.size();
            String hash = hashes.remove(name);
            if (hash == null) {
                problems.add(new Problem(name, "no hash was stored with it"));
            } else if (!hash.equals(GraphHash.of(triples))) {
                problems.add(new Problem(name, "it is not what was stored"));
            }
        }
        hashes.keySet().forEach(n -> problems.add(new Problem(n, "it is gone")));
        problems.sort(Comparator.comparing(p -> p.graph().getURI()));
        return new StoreCheck(names.size(), quads, problems);
    }
}
