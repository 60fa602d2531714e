package newsgraph.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/// A store of synthetic articles on disk, with its index of words.
final class SyntheticStore {
    private SyntheticStore() {}

    /// Makes the store, if it is not there.
    static void make(Path place, int articles) {
        if (Files.exists(place)) {
            return;
        }
        GraphStore.open(place).close();
        load(place.resolve("tdb2"), new SyntheticNews(articles), articles);
        try (GraphStore store = GraphStore.openReadOnly(place)) {
            store.mendWords();
        }
    }

    /// Writes graphs as a loader does, each with a hash that is only its number: nothing here
    /// compares it with the graph.
    private static void load(Path database, SyntheticNews news, int articles) {
        DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(database.toString());
        var loader = LoaderFactory.sequentialLoader(tdb, (format, values) -> {});
        loader.startBulk();
        StreamRDF sink = loader.streamRDF();
        for (int i = 0; i < articles; i++) {
            var name = news.name(i);
            news.graph(i).find().forEachRemaining(t -> sink.quad(Quad.create(name, t)));
            sink.triple(
                    Triple.create(
                            name,
                            Properties.GRAPH_HASH,
                            NodeFactory.createLiteralString(String.valueOf(i))));
        }
        loader.finishBulk();
        TDBInternal.expel(tdb);
    }
}
