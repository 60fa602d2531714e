package newsgraph.ingest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /// Returns the ids of the articles that a word names, as their inputs named them; of those
    /// removed before too.
    public Set<String> ids(String word) {
        Set<String> ids = new TreeSet<>();
        shelf.catalogue().named(word).forEach(entry -> ids.add(entry.id()));
        named(word, shelf.archive().journal().decisions().stream())
                .forEach(removed -> ids.add(removed.id()));
        return ids;
    }

    private static Stream<Journaled.Remove> named(String word, Stream<? extends Journaled> all) {
        return all.filter(Journaled.Remove.class::isInstance)
                .map(Journaled.Remove.class::cast)
                .filter(r -> r.id().equals(word) || r.article().equals(word));
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
        return purge ? purgeRemoved(article.getURI()) : records;
    }

    /// Deletes the archived texts of articles that were removed, at any time and in whatever
    /// version, and are not stored now.
    ///
    /// @param word an id or IRI
    /// @return the records of their versions; empty if the word names no such article
    public List<String> purgeRemoved(String word) {
        shelf.settle();
        List<Journaled.Remove> named =
                named(word, removals().values().stream().flatMap(List::stream)).toList();
        List<Journaled.Remove> unpurged = unpurged(named);
        if (!unpurged.isEmpty()) {
            unpurged.forEach(r ->
                    r.records().forEach(n -> shelf.archive().entomb(n, r.id(), clock.instant())));
            shelf.archive().journal().begin(List.copyOf(unpurged));
            records(unpurged).forEach(shelf.archive()::bury);
            shelf.archive().journal().settle(true);
        }
        return records(named);
    }

    /// Returns every removal of each article that is not stored now.
    private Map<String, List<Journaled.Remove>> removals() {
        Map<String, List<Journaled.Remove>> removals = new TreeMap<>();
        Set<String> stored = new HashSet<>();
        for (Journaled journaled : shelf.archive().journal().decisions()) {
            switch (journaled) {
                case Journaled.Keep keep -> stored.add(keep.article());
                case Journaled.Remove remove -> {
                    stored.remove(remove.article());
                    removals.computeIfAbsent(remove.article(), a -> new ArrayList<>()).add(remove);
                }
            }
        }
        removals.keySet().removeAll(stored);
        return removals;
    }

    /// Returns the removals whose texts the archive still has, as the ones that delete them.
    private List<Journaled.Remove> unpurged(List<Journaled.Remove> removals) {
        return removals.stream()
                .filter(r -> r.records().stream().anyMatch(shelf.archive()::hasContent))
                .map(r -> new Journaled.Remove(r.article(), r.id(), r.records(), true))
                .toList();
    }

    private static List<String> records(List<Journaled.Remove> removals) {
        return removals.stream().flatMap(r -> r.records().stream()).distinct().toList();
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
