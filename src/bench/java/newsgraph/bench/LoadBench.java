package newsgraph.bench;

import newsgraph.extract.Extractor;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.GazetteerReader;
import newsgraph.rdf.Iris;
import newsgraph.store.GraphStore;
import newsgraph.text.corenlp.CoreNlpAnnotator;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Quads a second into a database on disk: by the store, which compares, hashes and commits in
/// batches as an ingest does, and by Jena's sequential loader.
final class LoadBench {
    private static final int BATCH = 50;
    private static final MonitorOutput SILENT = (format, values) -> {};

    private LoadBench() {}

    public static void main(String[] arguments) throws IOException {
        List<Map<Node, Graph>> batches =
                batches(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        long quads =
                batches.stream().flatMap(b -> b.values().stream()).mapToLong(Graph::size).sum();
        Path place = Files.createDirectories(Path.of(arguments[2]));
        Cost store = store(batches, place.resolve("store"));
        Cost loader = loader(batches, Files.createDirectories(place.resolve("loader")));
        System.out.printf(
                "RESULT %d %.1f %.1f%n",
                quads, quads / store.cpuSeconds(), quads / loader.cpuSeconds());
    }

    /// Makes graphs of a few articles that were read, and copies of them under other names.
    private static List<Map<Node, Graph>> batches(Path articles, int copies) {
        var gazetteer = GazetteerReader.load(List.of());
        Extractor extractor = new Extractor(CoreNlpAnnotator.load(), gazetteer);
        List<Graph> read =
                SampleNews.read(articles).stream()
                        .map(a -> EventGraph.of(extractor.extract(a), Iris.DEFAULT, gazetteer))
                        .toList();
        List<Map<Node, Graph>> batches = new ArrayList<>();
        Map<Node, Graph> batch = new LinkedHashMap<>();
        for (int i = 0; i < copies; i++) {
            String name = "https://newsgraph.example/article/%016x".formatted(i);
            batch.put(NodeFactory.createURI(name), renamed(read.get(i % read.size()), i));
            if (batch.size() == BATCH || i + 1 == copies) {
                batches.add(batch);
                batch = new LinkedHashMap<>();
            }
        }
        return batches;
    }

    private static Graph renamed(Graph graph, int copy) {
        Graph renamed = GraphFactory.createDefaultGraph();
        graph.find()
                .forEachRemaining(t ->
                        renamed.add(
                                renamed(t.getSubject(), copy),
                                t.getPredicate(),
                                renamed(t.getObject(), copy)));
        return renamed;
    }

    private static Node renamed(Node node, int copy) {
        return node.isURI()
                ? NodeFactory.createURI(
                        node.getURI()
                                .replaceFirst(
                                        "/article/[0-9a-f]{16}", "/article/%016x".formatted(copy)))
                : node;
    }

    private static Cost store(List<Map<Node, Graph>> batches, Path place) {
        try (GraphStore store = GraphStore.open(place)) {
            return Cost.of(() -> batches.forEach(store::replace));
        }
    }

    private static Cost loader(List<Map<Node, Graph>> batches, Path place) {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(place.toString());
        return Cost.of(() -> {
            var loader = LoaderFactory.sequentialLoader(database, SILENT);
            loader.startBulk();
            batches.forEach(
                    b -> b.forEach((name, graph) -> send(loader.streamRDF()::quad, name, graph)));
            loader.finishBulk();
        });
    }

    private static void send(java.util.function.Consumer<Quad> to, Node name, Graph graph) {
        graph.find().forEachRemaining(t -> to.accept(Quad.create(name, t)));
    }
}
