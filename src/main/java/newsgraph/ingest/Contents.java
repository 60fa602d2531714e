package newsgraph.ingest;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/// How much a store holds.
///
/// @param graphs how many there are, without `graph/runs`
/// @param quads how many they hold
public record Contents(int articles, int graphs, long quads, Findings findings) {
    /// Counts all of a store.
    public static Contents of(Shelf shelf) {
        int articles = shelf.catalogue().all().size();
        return shelf.store()
                .read(dataset -> {
                    DatasetGraph graphs = dataset.asDatasetGraph();
                    Set<Node> names = new HashSet<>();
                    graphs.listGraphNodes().forEachRemaining(names::add);
                    return new Contents(
                            articles,
                            names.size(),
                            graphs.stream().count(),
                            Findings.of(graphs.getDefaultGraph()));
                });
    }
}
