package newsgraph.fulltext;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/// All documents that match, in no order of merit and without a limit, part by part of an index.
final class Hits {
    private Hits() {}

    /// Takes the matching documents of one part.
    interface Taker {
        /// Takes what matches.
        ///
        /// @param documents of this part, those that were deleted left out
        void take(LeafReaderContext part, DocIdSetIterator documents) throws IOException;
    }

    static void of(IndexSearcher searcher, Query query, Taker taker) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(part);
            if (scorer != null) {
                taker.take(part, living(part, scorer.iterator()));
            }
        }
    }

    private static DocIdSetIterator living(LeafReaderContext part, DocIdSetIterator all) {
        Bits live = part.reader().getLiveDocs();
        return live == null
                ? all
                : new FilteredDocIdSetIterator(all) {
                    @Override
                    protected boolean match(int document) {
                        return live.get(document);
                    }
                };
    }
}
