package newsgraph.ingest;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import newsgraph.store.Archive;
import newsgraph.store.ArchivedVersion;
import newsgraph.store.Journaled;
import org.apache.jena.graph.Node;

/// Deletes the archived texts of articles for good: of every version, whether it was stored,
/// removed at any time, or archived by an ingest that was killed before its commit.
public final class Purge {
    private final Shelf shelf;
    private final Archive archive;
    private final InstantSource clock;

    /// @param clock tells when a text was deleted, for its tombstone
    public Purge(Shelf shelf, InstantSource clock) {
        this.shelf = shelf;
        this.archive = shelf.archive();
        this.clock = clock;
    }

    /// Returns the articles that a word names: by IRI, URL, key or id; those too that are stored no
    /// more, or never were.
    public Set<Node> named(String word) {
        Set<Node> articles = new HashSet<>();
        shelf.catalogue().named(word).forEach(entry -> articles.add(entry.article()));
        archive.versions()
                .filter(v -> names(word, v))
                .forEach(v -> articles.add(shelf.store().iris().articleOfKey(v.key())));
        removals()
                .filter(r -> r.id().equals(word) || r.article().equals(word))
                .forEach(r -> articles.add(Iris.named(r.article())));
        return articles;
    }

    private boolean names(String word, ArchivedVersion version) {
        return version.id().equals(word)
                || version.key().equals(word)
                || version.url().filter(word::equals).isPresent()
                || article(version).equals(word);
    }

    private String article(ArchivedVersion version) {
        return shelf.store().iris().articleOfKey(version.key()).getURI();
    }

    private Stream<Journaled.Remove> removals() {
        return archive.journal().decisions().stream()
                .filter(Journaled.Remove.class::isInstance)
                .map(Journaled.Remove.class::cast);
    }

    /// Deletes the texts of an article that is not stored.
    ///
    /// @return the records of all versions that it ever had, those deleted before among them
    public List<String> of(Node article) {
        shelf.settle();
        if (shelf.catalogue().record(article).isPresent()) {
            throw new IllegalStateException("stored: " + article);
        }
        Set<String> records = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        removals()
                .filter(r -> r.article().equals(article.getURI()))
                .forEach(r -> {
                    records.addAll(r.records());
                    ids.add(r.id());
                });
        archive.versions()
                .filter(v -> article(v).equals(article.getURI()))
                .forEach(v -> {
                    records.add(v.record());
                    ids.add(v.id());
                });
        List<String> left = records.stream().filter(archive::hasContent).toList();
        if (!left.isEmpty()) {
            delete(article, ids.iterator().next(), left);
        }
        return List.copyOf(records);
    }

    /// Marks them first, so that whoever finds the journal's line after a crash can go on.
    private void delete(Node article, String id, List<String> records) {
        records.forEach(record -> archive.entomb(record, id, clock.instant()));
        archive.journal().begin(List.of(new Journaled.Remove(article.getURI(), id, records, true)));
        records.forEach(archive::bury);
        archive.journal().settle(true);
    }
}
