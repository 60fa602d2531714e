package newsgraph.fulltext;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Entries as documents of Lucene. The words go in folded, one term each, so that the index finds
/// what a comparison of folded texts would find.
final class Fields {
    /// Version of what is written here; an index of another version is made anew.
    static final String FORMAT = "1";

    static final String GRAPH = "graph";

    /// The name of a graph and the hash of what was indexed of it.
    static final String HASH = "hash";

    static final String KIND = "kind";
    static final String WORD = "word";
    static final String TEXT = "text";
    static final String DAY = "day";

    /// What is found, behind what it is sorted by; once to be sorted, once to be read.
    static final String FOUND = "found";

    static final String KEY = "key";

    private static final char BREAK = '\0';

    /// Characters of a word, or of a label that is sorted by; Lucene has a limit of 32,766 bytes.
    private static final int LONGEST = 8_000;

    enum Kind {
        GRAPH,
        NAME,
        PASSAGE,
        REASON
    }

    private Fields() {}

    /// Returns the document that says which version of a graph is in the index.
    static Document graph(String name, String hash) {
        Document document = document(name, Kind.GRAPH);
        document.add(new SortedDocValuesField(HASH, new BytesRef(name + BREAK + hash)));
        return document;
    }

    static Document of(String graph, Entry entry) {
        Document document = document(graph, kind(entry));
        Folded.words(entry.text()).stream()
                .map(Fields::shortened)
                .distinct()
                .forEach(w -> document.add(new StringField(WORD, w, Store.NO)));
        document.add(new StoredField(TEXT, entry.text()));
        String found = sorted(entry) + BREAK + entry.node().getURI();
        document.add(new SortedDocValuesField(FOUND, new BytesRef(found)));
        document.add(new StoredField(KEY, found));
        document.add(new NumericDocValuesField(DAY, day(entry)));
        return document;
    }

    private static Document document(String graph, Kind kind) {
        Document document = new Document();
        document.add(new StringField(GRAPH, graph, Store.YES));
        document.add(new StringField(KIND, kind.name(), Store.YES));
        return document;
    }

    private static Kind kind(Entry entry) {
        return switch (entry) {
            case Entry.Name ignored -> Kind.NAME;
            case Entry.Words words -> words.isReason() ? Kind.REASON : Kind.PASSAGE;
        };
    }

    /// Whoever has a page of his own comes before who is named in one article, then by name.
    private static String sorted(Entry entry) {
        return switch (entry) {
            case Entry.Name name ->
                    (name.node().getURI().contains("#") ? "1" : "0") + shortened(name.label());
            case Entry.Words ignored -> "";
        };
    }

    private static long day(Entry entry) {
        return entry instanceof Entry.Words words
                ? words.published().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)
                : 0;
    }

    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /// Returns what stands behind the sorting key.
    static Node node(String found) {
        return Iris.named(after(found));
    }

    static String before(String pair) {
        return pair.substring(0, pair.indexOf(BREAK));
    }

    static String after(String pair) {
        return pair.substring(pair.indexOf(BREAK) + 1);
    }

    /// Returns an entry in one line, to compare what is stored with what should be.
    static String line(Entry entry) {
        return line(kind(entry).name(), sorted(entry) + BREAK + entry.node(), entry.text());
    }

    /// Returns the entry of a document alike; empty if it is that of a graph.
    static Optional<String> line(Document document) {
        return Optional.ofNullable(document.get(KEY))
                .map(found -> line(document.get(KIND), found, document.get(TEXT)));
    }

    private static String line(String kind, String found, String text) {
        return kind + " " + found.replace(BREAK, ' ') + " " + text;
    }
}
