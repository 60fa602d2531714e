package newsgraph.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/// One named graph an article, in TDB2. Safe for several threads of the one process that holds it.
///
/// The default graph is the union of all but `graph/runs`, which keeps what ran when, and the hash
/// of every graph.
public final class GraphStore implements AutoCloseable {
    private final Iris iris;
    private final Optional<FreeSpace> freeSpace;
    private final Optional<StoreDirectory> directory;
    private final Optional<StoreLock> lock;
    private final Connection connection;

    /// @param freeSpace what a commit needs; empty where nothing may be written
    private GraphStore(
            Iris iris,
            Optional<FreeSpace> freeSpace,
            Optional<StoreDirectory> directory,
            Optional<StoreLock> lock) {
        this.iris = iris;
        this.freeSpace = freeSpace;
        this.directory = directory;
        this.lock = lock;
        this.connection = new Connection(directory.map(StoreDirectory::database));
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
                () ->
                        new GraphStore(
                                StoreSettings.establish(directory).iris(),
                                Optional.of(freeSpace),
                                Optional.of(directory),
                                Optional.of(lock)));
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
                () ->
                        new GraphStore(
                                StoreSettings.read(directory).iris(),
                                Optional.empty(),
                                Optional.of(directory),
                                Optional.of(lock)));
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
    /// @throws StoreFullException if the disk has no room; the store is as before
    public void commit(Change change) {
        FreeSpace needed =
                freeSpace.orElseThrow(
                        () -> new IllegalStateException("this store was opened to read"));
        Difference difference = connection.read(tdb -> Difference.between(tdb, change));
        if (!difference.isEmpty()) {
            directory.ifPresent(d -> needed.require(d.root()));
            connection.write(difference::apply);
        }
    }

    @Override
    public void close() {
        connection.close();
        lock.ifPresent(StoreLock::close);
    }
}
