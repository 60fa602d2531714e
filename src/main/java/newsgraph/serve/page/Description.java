package newsgraph.serve.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.export.StoredEvents;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/// What the store says of a thing, as triples.
final class Description {
    private Description() {}

    /// Returns the triples of a thing, and those that name it, up to the limit of rows; none if the
    /// store does not know it.
    static Graph of(Site site, Node thing) {
        return site.store()
                .read(data -> {
                    Graph all = data.asDatasetGraph().getDefaultGraph();
                    Graph about = GraphMemFactory.createDefaultGraph();
                    all.stream(thing, Node.ANY, Node.ANY).forEach(about::add);
                    if (!about.isEmpty()) {
                        all.stream(Node.ANY, Node.ANY, thing)
                                .limit(site.limits().rows())
                                .forEach(about::add);
                    }
                    return about;
                });
    }

    /// Returns all that articles say of some events: the assertions, passages and actors.
    static Graph ofEvents(Site site, Collection<Node> events) {
        return site.store()
                .read(data -> {
                    Graph about = GraphMemFactory.createDefaultGraph();
                    events.forEach(event -> follow(data.asDatasetGraph(), event, about));
                    return about;
                });
    }

    private static void follow(DatasetGraph data, Node event, Graph about) {
        Graph article = data.getGraph(StoredEvents.article(event));
        Set<Node> seen = new HashSet<>(List.of(event));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            statements(article, open.remove())
                    .forEach(triple -> {
                        about.add(triple);
                        if (triple.getObject().isURI() && seen.add(triple.getObject())) {
                            open.add(triple.getObject());
                        }
                    });
        }
    }

    /// Returns what is said of a node, but for whom it met elsewhere.
    private static Stream<Triple> statements(Graph article, Node node) {
        return article.stream(node, Node.ANY, Node.ANY)
                .filter(t -> !t.getPredicate().equals(Properties.MET));
    }
}
