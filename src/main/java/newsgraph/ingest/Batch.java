package newsgraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.Change;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;

/// Articles that are committed together, since small transactions cost disk and time, and the
/// outcomes that wait for it.
final class Batch {
    private static final int ARTICLES = 50;
    private static final Duration AGE = Duration.ofSeconds(5);

    private record Item(Reading.Read read, Graph graph, Optional<Decision.Replace> replaced) {}

    private final Shelf shelf;
    private final Run run;
    private final ActorsGraph actors;
    private final Consumer<Outcome> report;
    private final InstantSource clock;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Node, Item> items = new HashMap<>();
    private Instant begun;

    /// @param report gets every outcome in order, when it is on disk
    /// @param clock tells how old a batch is and when the run ended
    Batch(Shelf shelf, Run run, ActorsGraph actors, Consumer<Outcome> report, InstantSource clock) {
        this.shelf = shelf;
        this.run = run;
        this.actors = actors;
        this.report = report;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /// Adds an outcome that needs no writing.
    void add(Outcome outcome) {
        outcomes.add(outcome);
        commitIfDue();
    }

    /// Adds an article with its graph.
    void add(Reading.Read read, Graph graph, Optional<Decision.Replace> replaced) {
        Article article = read.article();
        Node iri = shelf.store().iris().article(article);
        if (items.isEmpty()) {
            begun = clock.instant();
        }
        items.put(iri, new Item(read, graph, replaced));
        outcomes.add(
                new Outcome.Kept(
                        article.id(),
                        iri,
                        replaced.isPresent() ? Outcome.Kind.REPLACED : Outcome.Kind.STORED,
                        Findings.of(graph),
                        replaced.flatMap(Decision.Replace::note)));
        commitIfDue();
    }

    private void commitIfDue() {
        boolean old = Duration.between(begun, clock.instant()).compareTo(AGE) > 0;
        if (items.isEmpty() || items.size() >= ARTICLES || old) {
            commit();
        }
    }

    /// Archives and stores what is there, and reports it.
    void commit() {
        if (!items.isEmpty()) {
            Set<Triple> added = new HashSet<>(run.triples());
            added.add(run.ended(clock.instant()));
            items.forEach((article, item) -> added.addAll(archive(article, item)));
            shelf.store().commit(shelf.store().read(stored -> change(stored, added)));
        }
        items.clear();
        outcomes.forEach(report);
        outcomes.clear();
    }

    private Set<Triple> archive(Node iri, Item item) {
        Article article = item.read.article();
        String record =
                shelf.archive()
                        .keep(
                                new ArchivedArticle(
                                        article,
                                        run.gazetteerHash(),
                                        item.replaced.map(Decision.Replace::record)),
                                item.read.raw());
        Set<Triple> triples = new HashSet<>();
        triples.add(Triple.create(iri, Terms.GENERATED_BY, run.iri()));
        triples.add(Triple.create(iri, Properties.RECORD, NodeFactory.createLiteralString(record)));
        item.replaced
                .flatMap(Decision.Replace::old)
                .filter(old -> !old.text().equals(article.text()))
                .ifPresent(old ->
                        triples.add(
                                Triple.create(
                                        version(iri, article),
                                        Terms.REVISION_OF,
                                        version(iri, old))));
        return triples;
    }

    private static Node version(Node iri, Article article) {
        return Iris.version(iri, Iris.sha256(article.text().value()));
    }

    private Change change(Dataset stored, Set<Triple> added) {
        Map<Node, Graph> graphs = new HashMap<>();
        items.forEach((article, item) -> graphs.put(article, item.graph));
        graphs.put(actors.name(), actors.after(stored, Map.copyOf(graphs)));
        Graph runs = stored.asDatasetGraph().getGraph(shelf.store().runs());
        Set<Triple> deleted = new HashSet<>();
        deleted.addAll(runs.find(run.iri(), Terms.ENDED, Node.ANY).toSet());
        deleted.addAll(shelf.catalogue().emptyRuns(stored, Set.copyOf(items.keySet())));
        for (Node article : items.keySet()) {
            deleted.addAll(runs.find(article, Terms.GENERATED_BY, Node.ANY).toSet());
            deleted.addAll(runs.find(article, Properties.RECORD, Node.ANY).toSet());
        }
        return new Change(graphs, added, deleted);
    }
}
