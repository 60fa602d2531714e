package newsgraph.ingest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.rdf.Iris;
import newsgraph.store.Archive;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.GraphStore;
import newsgraph.store.Journaled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Makes the graphs of a store again from its archive and journal, which are all that is needed.
public final class Rebuild {
    private final Archive archive;
    private final Function<Article, Graph> graphs;
    private final Graph gazetteer;
    private final int threads;
    private final InstantSource clock;
    private final IngestLimits limits;

    /// @param graphs makes the complete, validated graph of an article, called by several threads
    ///   at once, or throws an [UnfitArticleException]
    /// @param gazetteer all that is known by name, for `graph/actors`
    /// @param threads how many extract
    public Rebuild(
            Archive archive,
            Function<Article, Graph> graphs,
            Graph gazetteer,
            int threads,
            InstantSource clock,
            IngestLimits limits) {
        this.archive = archive;
        this.graphs = graphs;
        this.gazetteer = gazetteer;
        this.threads = threads;
        this.clock = clock;
        this.limits = limits;
    }

    /// Returns the records of the articles that the journal says are kept, by IRI.
    static Map<String, String> current(Archive archive) {
        Map<String, String> records = new TreeMap<>();
        for (Journaled decision : archive.journal().decisions()) {
            switch (decision) {
                case Journaled.Keep keep -> records.put(keep.article(), keep.record());
                case Journaled.Remove remove -> records.remove(remove.article());
            }
        }
        return records;
    }

    /// Finds out what came of a commit that a crash interrupted, while there is a database to ask.
    ///
    /// @param old the database in use; without one, the articles of that commit count as kept
    public void settle(Optional<GraphStore> old) {
        old.ifPresent(store -> new Shelf(store, archive).settle());
    }

    /// Fills an empty store.
    ///
    /// @param report gets every article in order of the IRIs; a refused one is not in the store
    /// @throws newsgraph.store.ArchiveException if the archive lost one of them
    public void into(GraphStore fresh, Run run, Consumer<Outcome> report) {
        Map<String, String> records = current(archive);
        Shelf shelf = new Shelf(fresh, archive);
        new Ingest(
                        shelf,
                        Optional.of(new Known(archive, records)),
                        graphs,
                        gazetteer,
                        threads,
                        clock,
                        limits)
                .run(
                        run,
                        records.values().stream().map(record -> reading(archive, record)),
                        report,
                        () -> false);
    }

    /// Tells what a rebuild would change, article by article in order of the IRIs, and changes
    /// nothing.
    ///
    /// @param stored the store as it is An article that would not be stored any more, for whatever
    ///   reason, is one of the changes.
    public void compare(GraphStore stored, Consumer<EventChange> report) {
        Shelf shelf = new Shelf(stored, archive);
        InOrder.run(
                current(archive).entrySet().stream(),
                threads,
                limits.perArticle(),
                entry -> changes(shelf, Iris.named(entry.getKey()), entry.getValue()),
                (entry, late) -> List.of(refused(Iris.named(entry.getKey()), late)),
                changes -> changes.forEach(report));
    }

    private List<EventChange> changes(Shelf shelf, Node article, String record) {
        Graph before = shelf.copy(article);
        try {
            Graph after = graphs.apply(archive.article(record).article());
            return EventChange.between(article, before, after).toList();
        } catch (RuntimeException | StackOverflowError fault) {
            return List.of(refused(article, fault));
        }
    }

    private static EventChange refused(Node article, Throwable fault) {
        return EventChange.refused(article, Fault.reason(fault));
    }

    private static Reading reading(Archive archive, String record) {
        return new Reading.Read(archive.article(record).article(), new byte[0]);
    }

    /// The ledger of articles that are archived already.
    ///
    /// @param records by IRI
    private record Known(Archive archive, Map<String, String> records) implements Ledger {
        @Override
        public Kept keep(Node iri, Reading.Read read, Optional<Decision.Replace> replaced) {
            String record =
                    Optional.ofNullable(records.get(iri.getURI()))
                            .orElseThrow(() -> new IllegalStateException("not archived: " + iri));
            List<Triple> revisions = new ArrayList<>();
            ArchivedArticle now = archive.article(record);
            Optional<ArchivedArticle> old = before(now);
            while (old.isPresent()) {
                ArchiveLedger.revision(iri, now.article(), old.get().article())
                        .ifPresent(revisions::add);
                now = old.get();
                old = before(now);
            }
            return new Kept(record, Set.copyOf(revisions));
        }

        /// Returns the version that one took the place of, as far as it can be read.
        private Optional<ArchivedArticle> before(ArchivedArticle version) {
            return version.replaces().flatMap(archive::find);
        }

        @Override
        public void begin(Map<Node, String> all) {
            // They are in the journal.
        }

        @Override
        public void committed() {
            // They are in the journal.
        }
    }
}
