package newsgraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;

/// Which articles a store has, and under which record each is archived.
record Catalogue(GraphStore store) {
    /// An article in the store.
    ///
    /// @param id as its input named it
    /// @param record name in the archive
    record Entry(Node article, String id, Optional<String> record) {}

    /// Returns the archived record of an article; empty if the store does not have it.
    Optional<String> record(Node article) {
        return store.read(dataset -> record(dataset, article));
    }

    private Optional<String> record(Dataset dataset, Node article) {
        return word(runs(dataset), article, Properties.RECORD);
    }

    private Graph runs(Dataset dataset) {
        return dataset.asDatasetGraph().getGraph(store.runs());
    }

    private static Optional<String> word(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /// Returns every article, in order of the IRIs.
    List<Entry> all() {
        return store.read(dataset ->
                runs(dataset).stream(Node.ANY, Properties.RECORD, Node.ANY)
                        .map(t -> entry(dataset, t.getSubject()))
                        .sorted(Comparator.comparing(e -> e.article().getURI()))
                        .toList());
    }

    private Entry entry(Dataset dataset, Node article) {
        Graph graph = dataset.asDatasetGraph().getGraph(article);
        return new Entry(
                article,
                word(graph, article, Properties.ID).orElse(article.getURI()),
                record(dataset, article));
    }

    /// Returns the articles that a word names: by IRI, key or id.
    List<Entry> named(String word) {
        return store.read(dataset -> {
            Node literal = NodeFactory.createLiteralString(word);
            Set<Node> articles = new HashSet<>();
            Stream.of(Properties.ID, Properties.KEY, Properties.URL)
                    .forEach(property ->
                            dataset.asDatasetGraph()
                                    .find(Node.ANY, Node.ANY, property, literal)
                                    .forEachRemaining(q -> articles.add(q.getSubject())));
            articles.add(Iris.named(word));
            List<Entry> entries = new ArrayList<>();
            for (Node article : articles) {
                if (record(dataset, article).isPresent()) {
                    entries.add(entry(dataset, article));
                }
            }
            return entries;
        });
    }

    /// Returns what `graph/runs` says of an article and its versions.
    Set<Triple> runTriples(Dataset dataset, Node article) {
        Set<Triple> triples = runs(dataset).find(article, Node.ANY, Node.ANY).toSet();
        String versions = article.getURI() + "/version/";
        runs(dataset).stream(Node.ANY, Terms.REVISION_OF, Node.ANY)
                .filter(t -> t.getSubject().getURI().startsWith(versions))
                .forEach(triples::add);
        return triples;
    }

    /// Returns what is said of the runs that some articles came of, and no other article does: a
    /// run is told of as long as an article of it is stored.
    Set<Triple> emptyRuns(Dataset dataset, Set<Node> leaving) {
        Graph runs = runs(dataset);
        Set<Node> left =
                leaving.stream()
                        .flatMap(article -> runs.stream(article, Terms.GENERATED_BY, Node.ANY))
                        .map(Triple::getObject)
                        .filter(run -> isLeft(runs, run, leaving))
                        .collect(Collectors.toSet());
        Set<Triple> triples = new HashSet<>();
        left.forEach(run -> triples.addAll(runs.find(run, Node.ANY, Node.ANY).toSet()));
        return triples;
    }

    private static boolean isLeft(Graph runs, Node run, Set<Node> leaving) {
        return runs.stream(Node.ANY, Terms.GENERATED_BY, run)
                .allMatch(t -> leaving.contains(t.getSubject()));
    }
}
