package newsgraph.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.FixedBitSet;

/// Looks words up. All words that are given must stand in the same name or passage; case and
/// accents do not count. It sees what was committed when it began, until it is closed.
public final class WordSearch implements AutoCloseable {
    /// Different words that a name or passage may be asked to have; a query of Lucene takes 1,024.
    private static final int MOST_WORDS = 1_000;

    /// Matches after which it is asked again whether to go on.
    private static final int BETWEEN_CHECKS = 64;

    /// Letters that are looked for inside of words; many more would cost Lucene their square.
    private static final int MOST_LETTERS = 100;

    private final DirectoryReader reader;
    private static final Sort LATEST =
            new Sort(
                    new SortField(Fields.DAY, SortField.Type.LONG, true),
                    new SortField(Fields.FOUND, SortField.Type.STRING));

    /// Letters that may differ between two words of which one may have been meant; Lucene's most.
    private static final int DIFFERENT = 2;

    private final IndexSearcher searcher;
    private final Runnable check;

    /// @param check called in the midst of a search; what it throws ends that
    WordSearch(DirectoryReader reader, Runnable check) throws IOException {
        QueryTimeout timeout =
                () -> {
                    check.run();
                    return false;
                };
        this.searcher = new IndexSearcher(new ExitableDirectoryReader(reader, timeout));
        this.searcher.setTimeout(timeout);
        this.check = check;
        this.reader = reader;
        reader.incRef();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the index of words: " + e, e);
        }
    }

    /// How a word that is given may stand in a word of the text.
    public enum Fit {
        WHOLE,
        BEGINNING,
        /// Of a longer word the first 100 letters.
        ANYWHERE
    }

    /// The events of the latest articles.
    ///
    /// @param isAll whether there are no others
    public record Recent(List<Node> events, boolean isAll) {
        public Recent {
            events = List.copyOf(events);
        }
    }

    /// A passage that tells of an event.
    public record Passage(Node event, String text) {}

    /// Returns actors and places of whom a name has all the words: whoever has a page of his own
    /// first, then by name.
    ///
    /// @param words nobody is found without any, or with more than 1,000 different ones
    /// @param most how many are returned
    public List<Node> named(List<String> words, Fit fit, int most) {
        return found(all(words, fit, Fields.Kind.NAME), words, most);
    }

    /// Returns the passages with all the words, of the latest articles first.
    ///
    /// @param words nothing is found without any, or with more than 1,000 different ones
    public List<Passage> passages(List<String> words, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        try {
            List<Passage> passages = new ArrayList<>();
            Query query = all(words, Fit.BEGINNING, Fields.Kind.PASSAGE).build();
            for (ScoreDoc hit : searcher.search(query, most, LATEST).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                passages.add(
                        new Passage(
                                Fields.node(document.get(Fields.KEY)), document.get(Fields.TEXT)));
            }
            return passages;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of words: " + e, e);
        }
    }

    /// Returns the events of the latest articles.
    ///
    /// @param passages how many are looked at; with fewer events, some had several
    /// @return each once; all that there are if there are no more passages
    public Recent recent(int passages) {
        try {
            Query query = kind(Fields.Kind.PASSAGE);
            Set<Node> events = new LinkedHashSet<>();
            for (ScoreDoc hit : searcher.search(query, passages, LATEST).scoreDocs) {
                events.add(Fields.node(searcher.storedFields().document(hit.doc).get(Fields.KEY)));
            }
            return new Recent(List.copyOf(events), searcher.count(query) <= passages);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of words: " + e, e);
        }
    }

    /// Returns actors and places with a word in a name that differs in two letters at most, or
    /// begins or ends with the given one.
    ///
    /// @param word folded
    public List<Node> near(String word, int most) {
        Term term = new Term(Fields.WORD, letters(word));
        BooleanQuery.Builder query =
                new BooleanQuery.Builder()
                        .add(kind(Fields.Kind.NAME), Occur.FILTER)
                        .add(
                                new BooleanQuery.Builder()
                                        .add(new FuzzyQuery(term, DIFFERENT), Occur.SHOULD)
                                        .add(
                                                new WildcardQuery(
                                                        new Term(Fields.WORD, "*" + term.text())),
                                                Occur.SHOULD)
                                        .add(new PrefixQuery(term), Occur.SHOULD)
                                        .build(),
                                Occur.FILTER);
        return found(query, List.of(word), most);
    }

    /// Returns every event of which a passage or reason may have these letters in it: each that has
    /// them is among the events, and few others.
    ///
    /// @return in the order of their IRIs
    public List<Node> events(String letters) {
        List<String> words = Folded.words(letters);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            query.add(piece(words.get(i), i == 0, i + 1 == words.size()), Occur.FILTER);
        }
        query.add(
                new BooleanQuery.Builder()
                        .add(kind(Fields.Kind.PASSAGE), Occur.SHOULD)
                        .add(kind(Fields.Kind.REASON), Occur.SHOULD)
                        .build(),
                Occur.FILTER);
        return found(query, words, Integer.MAX_VALUE);
    }

    /// Returns a query for a word of what is given, which may begin and end inside of a word.
    private static Query piece(String word, boolean first, boolean last) {
        if (first) {
            boolean end = !last && word.codePointCount(0, word.length()) <= MOST_LETTERS;
            return new WildcardQuery(new Term(Fields.WORD, "*" + letters(word) + (end ? "" : "*")));
        }
        return word(Fields.shortened(word), last ? Fit.BEGINNING : Fit.WHOLE);
    }

    private static String letters(String word) {
        int points = Math.min(MOST_LETTERS, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, points));
    }

    private static BooleanQuery.Builder all(List<String> words, Fit fit, Fields.Kind kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(kind(kind), Occur.FILTER);
        List<String> different = words.stream().map(Fields::shortened).distinct().toList();
        if (different.size() > MOST_WORDS) {
            return query.add(new MatchNoDocsQuery(), Occur.FILTER);
        }
        different.forEach(w -> query.add(word(w, fit), Occur.FILTER));
        return query;
    }

    private static Query word(String word, Fit fit) {
        return switch (fit) {
            case WHOLE -> new TermQuery(new Term(Fields.WORD, word));
            case BEGINNING -> new PrefixQuery(new Term(Fields.WORD, word));
            case ANYWHERE -> new WildcardQuery(new Term(Fields.WORD, "*" + letters(word) + "*"));
        };
    }

    private static Query kind(Fields.Kind kind) {
        return new TermQuery(new Term(Fields.KIND, kind.name()));
    }

    /// Returns the first of all that the matching documents stand for, each once.
    private List<Node> found(BooleanQuery.Builder query, List<String> words, int most) {
        if (words.isEmpty()) {
            return List.of();
        }
        try {
            TreeSet<String> first = new TreeSet<>();
            Hits.of(searcher, query.build(), (part, hits) -> collect(part, hits, first, most));
            Set<Node> nodes =
                    first.stream()
                            .map(Fields::node)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            return nodes.stream().limit(most).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of words: " + e, e);
        }
    }

    /// Adds the first of one part of the index; there, all values are numbered in their order.
    private void collect(LeafReaderContext part, DocIdSetIterator hits, Set<String> first, int most)
            throws IOException {
        SortedDocValues values = DocValues.getSorted(part.reader(), Fields.FOUND);
        if (values.getValueCount() == 0) {
            return;
        }
        FixedBitSet seen = new FixedBitSet(values.getValueCount() + 1);
        int hit = hits.nextDoc();
        while (hit != DocIdSetIterator.NO_MORE_DOCS) {
            if (hit % BETWEEN_CHECKS == 0) {
                check.run();
            }
            if (values.advanceExact(hit)) {
                seen.set(values.ordValue());
            }
            hit = hits.nextDoc();
        }
        // somebody may have two labels, so that a few more are taken than are asked for
        long left = 2L * most;
        int value = seen.nextSetBit(0);
        while (value != DocIdSetIterator.NO_MORE_DOCS && left > 0) {
            first.add(values.lookupOrd(value).utf8ToString());
            value = seen.nextSetBit(value + 1);
            left--;
        }
    }
}
