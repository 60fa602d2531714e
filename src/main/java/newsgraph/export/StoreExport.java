package newsgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;

/// Writes what a store holds.
public final class StoreExport {
    private StoreExport() {}

    /// Writes all graphs but `graph/runs`, in order of their names; reads one at a time. Stores of
    /// the same articles give the same bytes, in whatever order they were filled.
    ///
    /// @param least the least confidence of an event that is written; empty for all
    public static void write(
            GraphStore store, Optional<BigDecimal> least, ExportFormat format, Writer out) {
        write(store, Optional.empty(), sure(least), format, out);
    }

    /// Returns what makes of a graph the one of its events that are sure enough.
    static UnaryOperator<Graph> sure(Optional<BigDecimal> least) {
        return least.<UnaryOperator<Graph>>map(MinimumConfidence::new).orElse(graph -> graph);
    }

    /// Writes one graph, which may be `graph/runs`; nothing but the frame of the syntax if the
    /// store has no such graph.
    public static void write(
            GraphStore store,
            Node graph,
            Optional<BigDecimal> least,
            ExportFormat format,
            Writer out) {
        write(store, Optional.of(graph), sure(least), format, out);
    }

    /// Writes graphs, or what is made of each.
    ///
    /// @param one empty for all but `graph/runs`
    static void write(
            GraphStore store,
            Optional<Node> one,
            UnaryOperator<Graph> view,
            ExportFormat format,
            Writer out) {
        store.read(dataset -> {
            try {
                GraphWriter writer = format.to(out, store.iris());
                List<Node> names = one.map(List::of).orElseGet(() -> names(dataset));
                for (Node name : names) {
                    Graph copy = GraphMemFactory.createDefaultGraph();
                    dataset.asDatasetGraph().getGraph(name).stream().forEach(copy::add);
                    writer.write(name, view.apply(copy));
                }
                writer.end();
                return names.size();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the export: " + e.getMessage(), e);
            }
        });
    }

    private static List<Node> names(Dataset dataset) {
        Set<Node> names = new HashSet<>();
        dataset.asDatasetGraph().listGraphNodes().forEachRemaining(names::add);
        return names.stream().sorted(Comparator.comparing(Node::getURI)).toList();
    }
}
