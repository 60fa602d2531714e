package newsgraph.ingest;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.rdf.Iris;
import newsgraph.store.Archive;
import newsgraph.store.ArchiveException;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.GraphStore;
import newsgraph.store.Journaled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;

/// A store and its archive, seen together.
public record Shelf(GraphStore store, Archive archive) {
    Catalogue catalogue() {
        return new Catalogue(store);
    }

    /// Returns the name of every graph, `graph/runs` included, in order.
    public List<Node> graphs() {
        return store.read(dataset -> {
            Set<Node> names = new HashSet<>();
            dataset.asDatasetGraph().listGraphNodes().forEachRemaining(names::add);
            names.add(store.runs());
            return names.stream().sorted(Comparator.comparing(Node::getURI)).toList();
        });
    }

    /// Returns a copy of a graph, which is empty if the store has none of that name.
    public Graph copy(Node name) {
        return store.read(dataset -> {
            Graph copy = GraphMemFactory.createDefaultGraph();
            dataset.asDatasetGraph().getGraph(name).stream().forEach(copy::add);
            return copy;
        });
    }

    /// Returns an article's text; empty if the archive does not have it as it was.
    public Optional<ArticleText> text(Node article) {
        try {
            return catalogue().record(article).map(r -> archive.article(r).article().text());
        } catch (ArchiveException e) {
            return Optional.empty(); // verify tells what is wrong with it
        }
    }

    /// Writes into the journal what came of a commit that a crash kept from being told: the store
    /// knows. What was half archived goes. To be called before anything is written.
    void settle() {
        archive.clean();
        archive.journal()
                .unsettled()
                .ifPresent(open -> {
                    boolean committed = open.stream().allMatch(this::isCommitted);
                    open.forEach(j -> settle(j, committed));
                    archive.journal().settle(committed);
                });
    }

    /// Makes the archive say the same: a removal marks texts before its commit and deletes them
    /// after it.
    private void settle(Journaled journaled, boolean committed) {
        if (journaled instanceof Journaled.Remove remove) {
            if (!committed) {
                remove.records().forEach(archive::exhume);
            } else if (remove.purged()) {
                remove.records().forEach(archive::bury);
            }
        }
    }

    private boolean isCommitted(Journaled journaled) {
        Optional<String> record = catalogue().record(Iris.named(journaled.article()));
        return switch (journaled) {
            case Journaled.Keep keep -> record.equals(Optional.of(keep.record()));
            case Journaled.Remove ignored -> record.isEmpty();
        };
    }

    /// Decides about an article by its own word and what is stored, never by who came first, except
    /// where neither version says when it was modified: then the one given now holds.
    Decision decide(Article article) {
        Node iri = store.iris().article(article);
        return catalogue()
                .record(iri)
                .map(record -> against(record, iri, article))
                .orElseGet(Decision.Store::new);
    }

    private Decision against(String record, Node iri, Article article) {
        ArchivedArticle archived;
        try {
            archived = archive.article(record);
        } catch (ArchiveException e) {
            return new Decision.Replace(
                    record, Optional.empty(), Optional.of("its archived copy was damaged"));
        }
        Optional<Graph> graph = store.intact(iri);
        if (graph.isEmpty()) {
            return new Decision.Replace(
                    record,
                    Optional.of(archived.article()),
                    Optional.of("its stored graph was damaged"));
        }
        if (archived.isSameAs(article)) {
            return new Decision.Leave(Findings.of(graph.get()), Optional.empty());
        }
        if (archived.holdsAgainst(article)) {
            String modified =
                    archived.article().modified().map(OffsetDateTime::toString).orElse("");
            return new Decision.Leave(
                    Findings.of(graph.get()),
                    Optional.of("the store has a later version, of " + modified));
        }
        return new Decision.Replace(record, Optional.of(archived.article()), Optional.empty());
    }
}
