package newsgraph.ingest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.store.Change;
import newsgraph.store.Journal;
import newsgraph.store.Journaled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;

/// Takes articles out of a store, with all that they alone support; in the archive a tombstone
/// marks each version, or takes the place of its text.
public final class Removal {
    private final Shelf shelf;
    private final ActorsGraph actors;
    private final InstantSource clock;

    /// @param gazetteer all that is known by name, for `graph/actors`
    /// @param clock tells when an article was removed, for its tombstone
    public Removal(Shelf shelf, Graph gazetteer, InstantSource clock) {
        this.shelf = shelf;
        this.clock = clock;
        this.actors = new ActorsGraph(gazetteer, shelf.store().iris().graph("actors"));
    }

    /// Returns the IRIs of the articles that a word names: by IRI, URL, key or id.
    public List<Node> named(String word) {
        return shelf.catalogue().named(word).stream().map(Catalogue.Entry::article).toList();
    }

    /// Takes one article out, for good when it returns.
    ///
    /// @param purge whether to delete its archived texts too; else a tombstone marks them
    /// @return the records of its versions in the archive; if purged, of all that it ever had there
    public List<String> remove(Node article, boolean purge) {
        List<String> records = versions(shelf.catalogue().record(article));
        String id =
                shelf.catalogue().named(article.getURI()).stream()
                        .map(Catalogue.Entry::id)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("not stored: " + article));
        shelf.settle();
        Journal journal = shelf.archive().journal();
        journal.begin(List.of(new Journaled.Remove(article.getURI(), id, records, purge)));
        records.forEach(record -> shelf.archive().entomb(record, id, clock.instant()));
        shelf.store().commit(shelf.store().read(stored -> change(stored, article)));
        if (purge) {
            records.forEach(shelf.archive()::bury);
        }
        journal.settle(true);
        return purge ? new Purge(shelf, clock).of(article) : records;
    }

    private List<String> versions(Optional<String> latest) {
        List<String> records = new ArrayList<>();
        Optional<String> next = latest;
        while (next.isPresent() && !records.contains(next.get())) {
            records.add(next.get());
            next = shelf.archive().replaced(next.get());
        }
        return records;
    }

    private Change change(Dataset stored, Node article) {
        Map<Node, Graph> graphs = new HashMap<>();
        graphs.put(article, GraphMemFactory.createDefaultGraph());
        graphs.put(actors.name(), actors.after(stored, Map.copyOf(graphs)));
        Set<Triple> deleted = shelf.catalogue().runTriples(stored, article);
        deleted.addAll(shelf.catalogue().emptyRuns(stored, Set.of(article)));
        return new Change(graphs, Set.of(), deleted);
    }
}
