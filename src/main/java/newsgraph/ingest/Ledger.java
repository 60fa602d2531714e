package newsgraph.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What is written down of articles around the commit of their graphs.
interface Ledger {
    /// What is known of an article that is kept.
    ///
    /// @param record its name in the archive
    /// @param revisions what its versions revise
    record Kept(String record, Set<Triple> revisions) {
        public Kept {
            revisions = Set.copyOf(revisions);
        }
    }

    /// Makes sure that an article is in the archive.
    Kept keep(Node iri, Reading.Read read, Optional<Decision.Replace> replaced);

    /// Says that a commit of these articles is about to begin.
    ///
    /// @param records their names in the archive, by IRI
    void begin(Map<Node, String> records);

    /// Says that the commit is on disk.
    void committed();

    /// Returns the ledger of an ingest: it fills the archive and its journal.
    ///
    /// @param gazetteerHash of what the articles are read with
    static Ledger of(Shelf shelf, String gazetteerHash) {
        shelf.settle();
        return new ArchiveLedger(shelf.archive(), gazetteerHash);
    }
}
