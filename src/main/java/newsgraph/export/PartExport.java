package newsgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.query.Deadline;
import newsgraph.query.Limits;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDF;

/// Writes a part of what a store holds, inside limits.
///
/// @param limits of time, and of triples in a view
public record PartExport(GraphStore store, Limits limits) {
    /// Writes the network of some encounters, with what is known of actors.
    ///
    /// @param events of any kind; those that are no encounters are left out
    /// @param format of a network
    /// @throws newsgraph.query.TimeLimitException if it takes longer than the limit
    public void network(Collection<Node> events, ExportFormat format, Writer out) {
        Deadline deadline = Deadline.in(limits.time());
        TreeMap<String, Set<Node>> byArticle = new TreeMap<>();
        events.forEach(e ->
                byArticle
                        .computeIfAbsent(StoredEvents.article(e).getURI(), a -> new HashSet<>())
                        .add(e));
        store.read(dataset -> {
            try {
                GraphWriter writer = format.to(out, store.iris());
                Set<Node> parties = new HashSet<>();
                for (String article : byArticle.keySet()) {
                    deadline.check();
                    Node name = Iris.named(article);
                    Graph copy = copy(dataset, name);
                    Set<Node> told = byArticle.getOrDefault(article, Set.of());
                    keep(copy, told);
                    writer.write(name, copy);
                    told.forEach(event -> parties.addAll(parties(copy, event)));
                }
                if (format == ExportFormat.FTM) { // the others take who met from the articles
                    writer.write(actors(), known(dataset, parties, deadline));
                }
                writer.end();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the export: " + e.getMessage(), e);
            }
        });
    }

    /// Returns who took part in an event, and on whose behalf.
    private static Set<Node> parties(Graph article, Node event) {
        Set<Node> parties = objects(article, event, Properties.PARTICIPANT);
        parties.addAll(
                parties.stream()
                        .flatMap(p -> objects(article, p, Properties.ON_BEHALF_OF).stream())
                        .toList());
        return parties;
    }

    private static Set<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Returns what the graph of actors says of some.
    private Graph known(Dataset dataset, Set<Node> parties, Deadline deadline) {
        Graph actors = dataset.asDatasetGraph().getGraph(actors());
        Graph known = GraphMemFactory.createDefaultGraph();
        for (Node party : parties) {
            deadline.check();
            actors.find(party, Node.ANY, Node.ANY).forEach(known::add);
        }
        return known;
    }

    /// Takes the types of all other events away, so that they count as none.
    private static void keep(Graph graph, Set<Node> events) {
        Facts facts = new Facts(graph);
        EventTable.TYPES.stream()
                .flatMap(facts::instances)
                .filter(e -> !events.contains(e))
                .toList()
                .forEach(e -> graph.remove(e, RDF.Nodes.type, Node.ANY));
    }

    /// Writes a view of some articles and of what is known of actors, graph by graph, until the
    /// next one would be more triples than the limit.
    ///
    /// @param articles empty for all
    /// @return whether something was left out
    /// @throws newsgraph.query.TimeLimitException if it takes longer than the limit
    public boolean view(View view, Optional<Set<Node>> articles, ExportFormat format, Writer out) {
        Deadline deadline = Deadline.in(limits.time());
        return store.read(dataset -> {
            try {
                GraphWriter writer = format.to(out, store.iris());
                long triples = 0;
                for (Node name : names(dataset, articles)) {
                    deadline.check();
                    Graph seen = view.of(copy(dataset, name));
                    triples += seen.size();
                    if (triples > limits.rows()) {
                        writer.end();
                        return true;
                    }
                    writer.write(name, seen);
                }
                writer.end();
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the view: " + e.getMessage(), e);
            }
        });
    }

    /// What is known of actors comes first, so that no limit cuts it off.
    private List<Node> names(Dataset dataset, Optional<Set<Node>> articles) {
        TreeSet<String> names = new TreeSet<>();
        if (articles.isPresent()) {
            articles.get().forEach(a -> names.add(a.getURI()));
        } else {
            dataset.asDatasetGraph().listGraphNodes().forEachRemaining(n -> names.add(n.getURI()));
        }
        names.remove(actors().getURI());
        return Stream.concat(Stream.of(actors()), names.stream().map(Iris::named)).toList();
    }

    private Node actors() {
        return store.iris().graph("actors");
    }

    private static Graph copy(Dataset dataset, Node name) {
        Graph copy = GraphMemFactory.createDefaultGraph();
        dataset.asDatasetGraph().getGraph(name).stream().forEach(copy::add);
        return copy;
    }
}
