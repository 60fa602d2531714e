package newsgraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/// Finds events in a store by name.
public final class StoredEvents {
    private StoredEvents() {}

    /// Returns the events that a word names: by IRI, by what follows the base of the store, or by
    /// the fragment alone ("event-412-422"), which may fit several articles.
    public static List<Node> named(GraphStore store, String word) {
        return store.read(dataset -> {
            DatasetGraph graphs = dataset.asDatasetGraph();
            List<Node> candidates = new ArrayList<>();
            candidates.add(Iris.named(word));
            candidates.add(Iris.named(store.iris().base() + word));
            String fragment = word.startsWith("#") ? word : "#" + word;
            graphs.listGraphNodes()
                    .forEachRemaining(
                            article -> candidates.add(Iris.named(article.getURI() + fragment)));
            return candidates.stream()
                    .filter(c -> graphs.contains(article(c), c, Properties.MENTIONED_IN, Node.ANY))
                    .sorted(Comparator.comparing(Node::getURI))
                    .toList();
        });
    }

    /// Returns the article that tells of an event, whose graph has its name.
    public static Node article(Node event) {
        String iri = event.getURI();
        int hash = iri.indexOf('#');
        return Iris.named(hash < 0 ? iri : iri.substring(0, hash));
    }
}
