package newsgraph.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import newsgraph.fulltext.WordSearch;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/// One named graph an article, in TDB2. Safe for several threads of the one process that holds it.
///
/// The default graph is the union of all but `graph/runs`, which keeps what ran when, and the hash
/// of every graph.
public final class GraphStore implements AutoCloseable {
    private final Iris iris;
    private final Optional<FreeSpace> freeSpace;
    private final Optional<Path> database;
    private final Optional<StoreLock> lock;
    private final Connection connection;
    private final KeptWords words;

    /// @param freeSpace what a commit needs; empty where nothing may be written
    /// @param database its directory; empty for one in memory
    /// @param lock released with the store; empty where somebody else holds it
    private GraphStore(
            Iris iris,
            Optional<FreeSpace> freeSpace,
            Optional<Path> database,
            Optional<StoreLock> lock) {
        this.iris = iris;
        this.freeSpace = freeSpace;
        this.database = database;
        this.lock = lock;
        database.ifPresent(StoreDirectory::requireWritable);
        this.connection = new Connection(database);
        this.words = new KeptWords(database, connection);
    }

    /// Opens a store to write, and makes it where there is none.
    ///
    /// @throws StoreException if it is in use, damaged, or something else is there
    /// @throws UncheckedIOException if the directory cannot be used
    public static GraphStore open(Path root) {
        return open(root, FreeSpace.DEFAULT);
    }

    /// Opens a store to write, and makes it where there is none.
    ///
    /// @param freeSpace what the disk must have free before each commit
    public static GraphStore open(Path root, FreeSpace freeSpace) {
        StoreDirectory directory = new StoreDirectory(root);
        directory.prepare();
        StoreLock lock = StoreLock.take(directory, StoreHolder.Purpose.WRITING);
        return orRelease(
                lock,
                () -> {
                    StoreSettings settings = StoreSettings.establish(directory);
                    Renewal.clean(directory, settings);
                    return new GraphStore(
                            settings.iris(),
                            Optional.of(freeSpace),
                            Optional.of(directory.database(settings.database())),
                            Optional.of(lock));
                });
    }

    /// Opens a store to read.
    ///
    /// @throws NoSuchStoreException if there is none
    /// @throws StoreException if it is in use, damaged, or something else is there
    /// @throws UncheckedIOException if the directory cannot be used
    public static GraphStore openReadOnly(Path root) {
        StoreDirectory directory = new StoreDirectory(root);
        directory.require();
        StoreLock lock = StoreLock.take(directory, StoreHolder.Purpose.READING);
        return orRelease(
                lock,
                () -> {
                    StoreSettings settings = StoreSettings.read(directory);
                    return new GraphStore(
                            settings.iris(),
                            Optional.empty(),
                            Optional.of(directory.database(settings.database())),
                            Optional.of(lock));
                });
    }

    /// Opens a database of a store whose lock the caller holds.
    ///
    /// @param freeSpace what a commit needs; empty where nothing may be written
    static GraphStore of(Iris iris, Optional<FreeSpace> freeSpace, Path database) {
        return new GraphStore(iris, freeSpace, Optional.of(database), Optional.empty());
    }

    /// Makes a store that ends with its process.
    public static GraphStore inMemory() {
        return new GraphStore(
                Iris.DEFAULT, Optional.of(FreeSpace.DEFAULT), Optional.empty(), Optional.empty());
    }

    private static GraphStore orRelease(StoreLock lock, Supplier<GraphStore> opening) {
        try {
            return opening.get();
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    /// Returns the names that this store gives.
    public Iris iris() {
        return iris;
    }

    /// Returns the name of the graph that the default graph leaves out.
    public Node runs() {
        return iris.graph("runs");
    }

    /// Asks in one transaction. Nothing lazy may leave it: results are copied out.
    ///
    /// The dataset lists every graph but `graph/runs`, which whoever names it gets all the same.
    public <T> T read(Function<Dataset, T> question) {
        return connection.read(
                tdb -> question.apply(DatasetFactory.wrap(new RunsApart(tdb, runs()))));
    }

    /// Returns a copy of a graph; empty if it is not there, or not what was stored.
    public Optional<Graph> intact(Node name) {
        return connection.read(tdb -> {
            Graph copy = GraphFactory.createDefaultGraph();
            tdb.getGraph(name).stream().forEach(copy::add);
            Triple hash = Difference.hash(name, StoredForm.of(copy));
            boolean intact = !copy.isEmpty() && tdb.getDefaultGraph().contains(hash);
            return intact ? Optional.of(copy) : Optional.empty();
        });
    }

    /// Replaces graphs by complete, validated ones, all or none, and returns when that is on disk.
    public void replace(Map<Node, Graph> graphs) {
        commit(Change.of(graphs));
    }

    /// Takes a graph out.
    public void remove(Node graph) {
        commit(Change.of(Map.of(graph, GraphFactory.createDefaultGraph())));
    }

    /// Makes a change, all or nothing, and returns when it is on disk. A graph that is already as
    /// the change wants it is not written again.
    ///
    /// One after the other: what a change takes out is worked out of what the one before it left.
    ///
    /// @throws StoreFullException if the disk has no room; the store is as before
    public synchronized void commit(Change change) {
        FreeSpace needed =
                freeSpace.orElseThrow(
                        () -> new IllegalStateException("this store was opened to read"));
        Difference difference = connection.read(tdb -> Difference.between(tdb, change));
        if (!difference.isEmpty()) {
            database.ifPresent(needed::require);
            write(difference::apply);
            words.afterCommit(change.replaced().keySet());
        }
    }

    private void write(Consumer<DatasetGraph> change) {
        words.beforeCommit();
        try {
            connection.write(change);
        } catch (RuntimeException | Error failure) {
            words.afterAnything();
            throw failure;
        }
    }

    /// Reads all that is stored, `graph/runs` among it as the default graph.
    <T> T readAll(Function<DatasetGraph, T> question) {
        return connection.read(question);
    }

    /// Adds quads in one transaction, those of `graph/runs` to the default graph.
    ///
    /// @param quads hands each of them on
    void load(Consumer<Consumer<Quad>> quads) {
        database.ifPresent(freeSpace.orElse(FreeSpace.DEFAULT)::require);
        write(tdb -> quads.accept(tdb::add));
        words.afterAnything();
    }

    /// Returns a search for words over all that is committed, outside of a transaction. Where the
    /// index of words is not there, or behind, it is made first, which can take a while.
    ///
    /// @throws UncheckedIOException if it cannot be read or written
    public WordSearch words() {
        return words(() -> {});
    }

    /// Returns such a search that ends when somebody wants it to.
    ///
    /// @param check called in the midst of a search; what it throws ends that
    public WordSearch words(Runnable check) {
        return words.search(check);
    }

    /// Tells whether the index of words is to be made or mended before it can be used.
    public boolean wordsAreBehind() {
        return words.isBehind();
    }

    /// Returns why that is, for a user; empty if nobody knows, as after a crash.
    public Optional<String> whyWordsAreBehind() {
        return words.reason();
    }

    /// Makes the index of words hold what is committed.
    ///
    /// @return how many graphs were read again for that; 0 if it was so already
    public int mendWords() {
        return words.mend();
    }

    /// Returns what the index of words has otherwise than the graphs, for a user.
    public List<String> wordProblems() {
        return words.problems();
    }

    @Override
    public void close() {
        try {
            words.close();
        } finally {
            connection.close();
            lock.ifPresent(StoreLock::close);
        }
    }
}
