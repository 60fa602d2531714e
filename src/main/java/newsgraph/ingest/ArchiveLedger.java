package newsgraph.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.rdf.Iris;
import newsgraph.store.Archive;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.Journaled;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// The ledger of an ingest: the archive has each article, and the journal each decision, before the
/// commit.
///
/// @param gazetteerHash of what the articles are read with
record ArchiveLedger(Archive archive, String gazetteerHash) implements Ledger {
    @Override
    public Kept keep(Node iri, Reading.Read read, Optional<Decision.Replace> replaced) {
        ArchivedArticle archived =
                new ArchivedArticle(
                        read.article(), gazetteerHash, replaced.map(Decision.Replace::record));
        return new Kept(
                archive.keep(archived, read.raw()),
                replaced.flatMap(Decision.Replace::old)
                        .flatMap(old -> revision(iri, read.article(), old))
                        .map(Set::of)
                        .orElse(Set.of()));
    }

    /// Returns that a version revises another; empty if only their metadata differ.
    static Optional<Triple> revision(Node iri, Article now, Article old) {
        return old.text().equals(now.text())
                ? Optional.empty()
                : Optional.of(
                        Triple.create(version(iri, now), Terms.REVISION_OF, version(iri, old)));
    }

    private static Node version(Node iri, Article article) {
        return Iris.version(iri, Iris.sha256(article.text().value()));
    }

    @Override
    public void begin(Map<Node, String> records) {
        archive.journal()
                .begin(
                        records.entrySet().stream()
                                .map(e -> new Journaled.Keep(e.getKey().getURI(), e.getValue()))
                                .collect(Collectors.toList()));
    }

    @Override
    public void committed() {
        archive.journal().settle(true);
    }
}
