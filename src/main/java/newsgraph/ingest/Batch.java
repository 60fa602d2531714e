package newsgraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.Change;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;

/// Articles that are committed together, since small transactions cost disk and time, and the
/// outcomes that wait for it.
final class Batch {
    private record Item(Reading.Read read, Graph graph, Optional<Decision.Replace> replaced) {}

    private final Ledger ledger;

    private final Shelf shelf;
    private final Run run;
    private final ActorsGraph actors;
    private final Consumer<Outcome> report;
    private final InstantSource clock;
    private final IngestLimits limits;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Node, Item> items = new HashMap<>();
    private Instant begun;

    /// @param ledger keeps the articles that are committed
    /// @param report gets every outcome in order, when it is on disk
    /// @param clock tells how old a batch is and when the run ended
    Batch(
            Shelf shelf,
            Ledger ledger,
            Run run,
            ActorsGraph actors,
            Consumer<Outcome> report,
            InstantSource clock,
            IngestLimits limits) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.run = run;
        this.actors = actors;
        this.report = report;
        this.clock = clock;
        this.limits = limits;
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
        boolean old = Duration.between(begun, clock.instant()).compareTo(limits.batchAge()) > 0;
        if (items.isEmpty() || items.size() >= limits.batchArticles() || old) {
            commit();
        }
    }

    /// Archives and stores what is there, and reports it.
    void commit() {
        if (!items.isEmpty()) {
            Map<Node, String> records = new TreeMap<>(Comparator.comparing(Node::getURI));
            Set<Triple> added = new HashSet<>(run.triples());
            added.add(run.ended(clock.instant()));
            items.forEach((article, item) -> {
                Ledger.Kept kept = ledger.keep(article, item.read, item.replaced);
                records.put(article, kept.record());
                added.addAll(kept.revisions());
                added.add(Triple.create(article, Terms.GENERATED_BY, run.iri()));
                added.add(
                        Triple.create(
                                article,
                                Properties.RECORD,
                                NodeFactory.createLiteralString(kept.record())));
            });
            ledger.begin(records);
            shelf.store().commit(shelf.store().read(stored -> change(stored, added)));
            ledger.committed();
        }
        items.clear();
        outcomes.forEach(report);
        outcomes.clear();
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
