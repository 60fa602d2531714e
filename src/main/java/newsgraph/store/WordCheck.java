package newsgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.fulltext.Entry;
import newsgraph.fulltext.WordIndex;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/// An index of words against the graphs that it was made from.
final class WordCheck {
    private WordCheck() {}

    /// Returns the names of the graphs of which the index has another version, or which it has and
    /// the store has not, or the other way round.
    ///
    /// @param stored in a read transaction
    static Set<Node> differing(DatasetGraph stored, WordIndex index) throws IOException {
        Map<String, String> indexed = index.hashes();
        Map<String, String> hashes = hashes(stored);
        Set<String> names = new HashSet<>(indexed.keySet());
        names.addAll(hashes.keySet());
        Set<Node> differing = new HashSet<>();
        names.stream()
                .filter(n -> !hashes.getOrDefault(n, "").equals(indexed.getOrDefault(n, "")))
                .forEach(n -> differing.add(Iris.named(n)));
        return differing;
    }

    private static Map<String, String> hashes(DatasetGraph stored) {
        Map<String, String> hashes = new HashMap<>();
        stored.getDefaultGraph()
                .find(Node.ANY, Properties.GRAPH_HASH, Node.ANY)
                .forEach(t ->
                        hashes.put(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm()));
        return hashes;
    }

    /// Returns the hash that is stored with a graph; empty if there is no such graph.
    static String hash(DatasetGraph stored, Node graph) {
        return stored.getDefaultGraph().stream(graph, Properties.GRAPH_HASH, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    /// Returns what can be found in a graph by its words.
    static List<Entry> entries(DatasetGraph stored, Node graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        stored.getGraph(graph).find().forEachRemaining(copy::add);
        return Entry.of(copy);
    }

    /// Returns the graphs of which the index does not have the very words, in order.
    static List<String> problems(DatasetGraph stored, WordIndex index) throws IOException {
        List<String> problems = new ArrayList<>();
        Set<String> names = new TreeSet<>(hashes(stored).keySet());
        names.addAll(index.hashes().keySet());
        for (String name : names) {
            List<String> expected = WordIndex.lines(entries(stored, Iris.named(name)));
            if (!expected.equals(index.lines(name))) {
                problems.add(name + ": the index of words has other words than the graph");
            }
        }
        return problems;
    }
}
