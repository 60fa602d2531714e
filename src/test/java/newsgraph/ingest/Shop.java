package newsgraph.ingest;

import static newsgraph.store.Turtle.graph;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.Stores;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// A store in memory with its archive in a directory, and articles going in and out.
public final class Shop implements AutoCloseable {
    static final Graph GAZETTEER =
            graph(
                    """
                    BASE <https://newsgraph.example/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    <person/mara> a ng:Person ; rdfs:label "Mara" ; ng:surname "Quist" .
                    <tenure/mayor/mara> a ng:Tenure ; ng:holder <person/mara> ; ng:office <office/mayor> .
                    <office/mayor> a ng:Office ; rdfs:label "Mayor" ; ng:ofBody <organization/town> .
                    <organization/town> a ng:Organization ; rdfs:label "Town" .
                    <person/nobody> a ng:Person ; rdfs:label "Nobody" .
                    """);

    private final GraphStore store = GraphStore.inMemory();
    private final Shelf shelf;
    private int runs;

    public Shop(Path archive) {
        this.shelf = new Shelf(store, new Archive(archive));
    }

    public GraphStore store() {
        return store;
    }

    public Shelf shelf() {
        return shelf;
    }

    List<Outcome> ingest(Reading... readings) {
        return ingest(Story::graph, readings);
    }

    public List<Outcome> ingest(Function<Article, Graph> graphs, Reading... readings) {
        return ingest(IngestLimits.DEFAULT, graphs, readings);
    }

    List<Outcome> ingest(
            IngestLimits limits, Function<Article, Graph> graphs, Reading... readings) {
        List<Outcome> outcomes = new ArrayList<>();
        Instant now = Instant.ofEpochSecond(1_000_000 + runs++);
        Run run = Run.begin(store.iris(), now, "0.1", "abc");
        new Ingest(shelf, graphs, GAZETTEER, 2, InstantSource.fixed(now))
                .within(limits)
                .run(run, Stream.of(readings), outcomes::add, () -> false);
        return outcomes;
    }

    void purge(String word) {
        Removal removal = new Removal(shelf, GAZETTEER, InstantSource.fixed(Instant.EPOCH));
        removal.named(word).forEach(article -> removal.remove(article, true));
    }

    void remove(String word) {
        Removal removal = new Removal(shelf, GAZETTEER, InstantSource.fixed(Instant.EPOCH));
        removal.named(word).forEach(article -> removal.remove(article, false));
    }

    /// Takes a triple out behind the store's back.
    void damage(String id) {
        Node article = store.iris().articleOfKey("collection/" + id);
        Stores.dropOneTriple(store, article);
    }

    String export() {
        return Turtle.quads(store);
    }

    String runs() {
        return store.read(dataset ->
                String.join(
                        "\n",
                        dataset.asDatasetGraph().getGraph(store.runs()).stream()
                                .map(Object::toString)
                                .sorted()
                                .toList()));
    }

    @Override
    public void close() {
        store.close();
    }
}
