package newsgraph.ingest;

import java.time.OffsetDateTime;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.store.Archive;
import newsgraph.store.ArchiveException;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// A store and its archive, seen together.
public record Shelf(GraphStore store, Archive archive) {
    Catalogue catalogue() {
        return new Catalogue(store);
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
