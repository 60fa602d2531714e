package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/// Reads a database as no question does: every record of every index, compared with the other
/// indexes, and every node from the file of nodes, looked up again by its own hash. A bit that
/// changed anywhere in what is used shows as one of these not fitting another.
///
/// @param records how many records of indexes were read
/// @param nodes how many nodes were decoded
/// @param problems what does not fit, by graph; a part that belongs to no one graph comes first
public record DeepCheck(long records, long nodes, List<String> problems) {
    public DeepCheck {
        problems = List.copyOf(problems);
    }

    /// Reads all of a store.
    public static DeepCheck of(GraphStore store) {
        return store.readAll(tdb -> {
            DatasetGraphTDB database = TDBInternal.requireStorage(tdb);
            NodeTable nodes = uncached(database.getQuadTable().getNodeTupleTable());
            try (NodeBytes bytes =
                    new NodeBytes(Path.of(database.getLocation().getDirectoryPath()))) {
                Reader reader = new Reader(nodes, bytes, store.runs());
                reader.table(database.getTripleTable().getNodeTupleTable());
                reader.table(database.getQuadTable().getNodeTupleTable());
                reader.nodes();
                return reader.result();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the nodes: " + e, e);
            }
        });
    }

    /// Returns the table of nodes below its caches, which would answer from what was just read.
    private static NodeTable uncached(NodeTupleTable table) {
        NodeTable nodes = table.getNodeTable();
        NodeTable inner = nodes.wrapped();
        while (inner != null) {
            nodes = inner;
            inner = nodes.wrapped();
        }
        return nodes;
    }

    /// One pass over a database.
    private static final class Reader {
        private final NodeTable nodes;
        private final NodeBytes bytes;
        private final Node runs;
        private final Set<String> general = new HashSet<>();
        private final Map<String, Set<String>> byGraph = new TreeMap<>();

        /// Nodes in use, with one graph for each that they are used in; empty for `graph/runs`.
        private final Map<NodeId, Set<Optional<NodeId>>> used = new HashMap<>();

        private long records;

        Reader(NodeTable nodes, NodeBytes bytes, Node runs) {
            this.nodes = nodes;
            this.bytes = bytes;
            this.runs = runs;
        }

        void table(NodeTupleTable table) {
            TupleIndex[] indexes = table.getTupleTable().getIndexes();
            Map<String, Set<Tuple<NodeId>>> found = new TreeMap<>();
            for (TupleIndex index : indexes) {
                found.put(index.getName(), read(index));
            }
            Set<Tuple<NodeId>> all = new HashSet<>();
            found.values().forEach(all::addAll);
            all.forEach(this::use);
            for (TupleIndex index : indexes) {
                Set<Tuple<NodeId>> there = found.getOrDefault(index.getName(), Set.of());
                all.stream()
                        .filter(t -> !there.contains(t) || !finds(index, t))
                        .forEach(t -> blame(graph(t), index.getName() + " lacks a record of it"));
            }
        }

        private Set<Tuple<NodeId>> read(TupleIndex index) {
            Set<Tuple<NodeId>> tuples = new HashSet<>();
            attempt(
                            () -> {
                                Iterator<Tuple<NodeId>> all = index.all();
                                while (all.hasNext()) {
                                    tuples.add(all.next());
                                    records++;
                                }
                                return true;
                            })
                    .failure()
                    .ifPresent(f -> general.add(index.getName() + " cannot be read: " + f));
            return tuples;
        }

        private boolean finds(TupleIndex index, Tuple<NodeId> tuple) {
            return attempt(() -> index.find(tuple).hasNext()).value().orElse(false);
        }

        private void use(Tuple<NodeId> tuple) {
            Optional<NodeId> graph = graph(tuple);
            tuple.forEach(id -> used.computeIfAbsent(id, i -> new HashSet<>()).add(graph));
        }

        private static Optional<NodeId> graph(Tuple<NodeId> tuple) {
            return tuple.len() == 4 ? Optional.of(tuple.get(0)) : Optional.empty();
        }

        void nodes() {
            used.forEach((id, graphs) -> {
                if (!isWhole(id)) {
                    graphs.forEach(g -> blame(g, "a node of it is not what was stored"));
                }
            });
        }

        /// Tells whether a node can be decoded, is found again by what it decodes to, and stands in
        /// the file as that is written.
        private boolean isWhole(NodeId id) {
            if (id.isInline()) {
                return attempt(() -> NodeId.extract(id)).value().isPresent();
            }
            return attempt(() -> isWhole(id, nodes.getNodeForNodeId(id))).value().orElse(false);
        }

        private boolean isWhole(NodeId id, Node node) {
            return nodes.getNodeIdForNode(node).equals(id) && bytes.holds(id, node);
        }

        private void blame(Optional<NodeId> graph, String finding) {
            String name = graph.map(this::name).orElseGet(runs::getURI);
            byGraph.computeIfAbsent(name, n -> new HashSet<>()).add(finding);
        }

        private String name(NodeId id) {
            return attempt(() -> nodes.getNodeForNodeId(id))
                    .value()
                    .map(n -> n.isURI() ? n.getURI() : n.toString())
                    .orElse("a graph whose name is lost");
        }

        DeepCheck result() {
            List<String> problems = new ArrayList<>(general.stream().sorted().toList());
            byGraph.forEach((graph, findings) ->
                    findings.stream().sorted().forEach(f -> problems.add(graph + ": " + f)));
            return new DeepCheck(records, used.size(), problems);
        }
    }

    /// What came of reading something that may be damaged.
    private record Attempt<T>(Optional<T> value, Optional<Throwable> failure) {}

    /// Reads something. A damaged database fails in every way there is, an `InternalError` of a
    /// mapped file and endless lengths among them: this is the boundary to it.
    private static <T> Attempt<T> attempt(Supplier<T> reading) {
        try {
            return new Attempt<>(Optional.ofNullable(reading.get()), Optional.empty());
        } catch (RuntimeException | InternalError | OutOfMemoryError | StackOverflowError e) {
            return new Attempt<>(Optional.empty(), Optional.of(e));
        }
    }
}
