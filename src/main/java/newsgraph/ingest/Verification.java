package newsgraph.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.article.ArticleText;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.store.ArchiveException;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreCheck;
import newsgraph.validate.EvidenceCheck;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/// Whether a store is what was once committed: graphs against their hashes, archived texts against
/// theirs, every quotation against the text, the index of words against the graphs.
///
/// @param graphs how many there are, without `graph/runs`
/// @param quads how many they hold
/// @param articles how many are stored
/// @param quotes how many were compared with a text
/// @param lost archived texts that are not what they were, each with the place and the next step
/// @param broken what is wrong with the database
public record Verification(
        int graphs, long quads, int articles, int quotes, List<String> lost, List<String> broken) {
    public Verification {
        lost = List.copyOf(lost);
        broken = List.copyOf(broken);
    }

    /// Returns all that is wrong.
    public List<String> problems() {
        return Stream.concat(lost.stream(), broken.stream()).toList();
    }

    /// Reads all of a store and its archive, one article at a time.
    public static Verification of(Shelf shelf) {
        StoreCheck check = StoreCheck.of(shelf.store());
        List<String> lost = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        check.problems().forEach(p -> broken.add("%s: %s".formatted(p.graph(), p.finding())));
        int quotes = 0;
        List<Catalogue.Entry> entries = shelf.catalogue().all();
        for (Catalogue.Entry entry : entries) {
            Graph graph = shelf.copy(entry.article());
            Optional<ArticleText> text = text(shelf, entry, lost);
            if (text.isPresent()) {
                quotes += EvidenceCheck.count(graph);
                EvidenceCheck.check(graph, article -> text)
                        .findings()
                        .forEach(f -> broken.add("%s: %s".formatted(f.focus(), f.message())));
            }
        }
        unrecorded(shelf.store(), entries)
                .forEach(article -> broken.add(article + ": not in the archive"));
        broken.addAll(shelf.store().wordProblems());
        return new Verification(
                check.graphs(), check.quads(), entries.size(), quotes, lost, broken);
    }

    private static Optional<ArticleText> text(
            Shelf shelf, Catalogue.Entry entry, List<String> lost) {
        try {
            return entry.record().map(r -> shelf.archive().article(r).article().text());
        } catch (ArchiveException e) {
            lost.add("%s (%s); ingest it again".formatted(e.getMessage(), entry.id()));
            return Optional.empty();
        }
    }

    private static List<Node> unrecorded(GraphStore store, List<Catalogue.Entry> entries) {
        Set<Node> recorded = new HashSet<>();
        entries.forEach(e -> recorded.add(e.article()));
        return store.read(dataset -> {
            List<Node> articles = new ArrayList<>();
            dataset.asDatasetGraph()
                    .find(Node.ANY, Node.ANY, RDF.Nodes.type, Classes.ARTICLE)
                    .forEachRemaining((Quad q) -> articles.add(q.getSubject()));
            return articles.stream()
                    .filter(a -> !recorded.contains(a))
                    .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                    .toList();
        });
    }
}
