package newsgraph.fulltext;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;

/// The entries of all graphs, each graph with the hash of what was indexed of it. One process may
/// use it at a time, and one thread may change it.
///
/// Whoever changes it calls [#commit()]: until then nothing is on disk, and after a crash the index
/// is as it was at the last commit.
public final class WordIndex implements AutoCloseable {
    private static final String FORMAT = "format";
    private static final int BUFFER_MEGABYTES = 48;

    /// Held, so that its level holds. It advises of a faster arithmetic for vectors, of which there
    /// are none here.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private Optional<IndexWriter> writer = Optional.empty();
    private DirectoryReader reader;

    private WordIndex(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /// Makes an empty index that ends with its process.
    public static WordIndex inMemory() {
        try {
            Directory memory = new ByteBuffersDirectory();
            return create(memory);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
    }

    /// Opens an index.
    ///
    /// @param place its directory
    /// @return empty if there is none, or none that this version of the program can use
    /// @throws IOException if it cannot be read
    public static Optional<WordIndex> open(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        Directory directory = new NIOFSDirectory(place);
        Optional<DirectoryReader> reader = reader(directory);
        if (reader.isEmpty()) {
            directory.close();
        }
        return reader.map(r -> new WordIndex(directory, r));
    }

    private static Optional<DirectoryReader> reader(Directory directory) throws IOException {
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException
                | NoSuchFileException
                | EOFException e) {
            return Optional.empty(); // whoever asks makes it anew
        }
        IndexCommit commit = reader.getIndexCommit();
        if (Fields.FORMAT.equals(commit.getUserData().get(FORMAT))) {
            return Optional.of(reader);
        }
        reader.close();
        return Optional.empty();
    }

    /// Makes an empty index.
    ///
    /// @param place an empty directory, or none yet
    /// @throws IOException if it cannot be written
    public static WordIndex create(Path place) throws IOException {
        return create(new NIOFSDirectory(place));
    }

    private static WordIndex create(Directory directory) throws IOException {
        try (IndexWriter empty = writer(directory)) {
            empty.commit();
        }
        return new WordIndex(directory, DirectoryReader.open(directory));
    }

    /// Returns the hash of what was indexed, for the name of each graph.
    public Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (LeafReaderContext part : reader.leaves()) {
            Bits live = part.reader().getLiveDocs();
            SortedDocValues values = DocValues.getSorted(part.reader(), Fields.HASH);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(values.docID())) {
                    String pair = values.lookupOrd(values.ordValue()).utf8ToString();
                    hashes.put(Fields.before(pair), Fields.after(pair));
                }
            }
        }
        return hashes;
    }

    /// Returns what is in the index of one graph, an entry a line, in order.
    public List<String> lines(String graph) throws IOException {
        List<String> lines = new ArrayList<>();
        Hits.of(
                new IndexSearcher(reader),
                new TermQuery(new Term(Fields.GRAPH, graph)),
                (part, hits) -> {
                    StoredFields stored = part.reader().storedFields();
                    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                        Fields.line(stored.document(hits.docID())).ifPresent(lines::add);
                    }
                });
        return lines.stream().sorted().toList();
    }

    /// Returns what should be in the index of a graph with these entries, alike.
    public static List<String> lines(List<Entry> entries) {
        return entries.stream().map(Fields::line).sorted().toList();
    }

    /// Puts the entries of a graph in the place of those it had.
    public void replace(String graph, String hash, List<Entry> entries) throws IOException {
        List<Document> documents = new ArrayList<>();
        documents.add(Fields.graph(graph, hash));
        entries.forEach(e -> documents.add(Fields.of(graph, e)));
        writing().updateDocuments(new Term(Fields.GRAPH, graph), documents);
    }

    /// Takes the entries of a graph out.
    public void remove(String graph) throws IOException {
        writing().deleteDocuments(new Term(Fields.GRAPH, graph));
    }

    private IndexWriter writing() throws IOException {
        boolean isOpen = writer.filter(IndexWriter::isOpen).isPresent(); // a failure closes it
        IndexWriter open = isOpen ? writer.orElseThrow() : writer(directory);
        writer = Optional.of(open);
        return open;
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(Map.of(FORMAT, Fields.FORMAT).entrySet());
        return writer;
    }

    /// Brings all changes to the disk, and shows them to whoever searches from now on.
    public void commit() throws IOException {
        if (writer.isPresent()) {
            writer.get().commit();
            writer.get().close();
            writer = Optional.empty();
            DirectoryReader before = reader;
            reader = DirectoryReader.open(directory);
            before.close();
        }
    }

    /// Returns a search over what was committed.
    ///
    /// @param check called in the midst of a search; what it throws ends that
    public WordSearch search(Runnable check) {
        try {
            return new WordSearch(reader, check);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of words: " + e, e);
        }
    }

    /// Compares every file of the index with its checksum.
    ///
    /// @throws IOException if one cannot be read, or is not what was written
    public void requireWhole() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (writer.isPresent()) {
                writer.get().rollback();
            }
        } finally {
            reader.close();
            directory.close();
        }
    }
}
