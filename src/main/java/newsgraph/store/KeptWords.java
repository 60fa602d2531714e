package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.fulltext.WordIndex;
import newsgraph.fulltext.WordSearch;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/// Keeps the index of words beside a database, whatever interrupts it.
///
/// Before a commit a file is synced that says "behind"; it goes when the index has what was
/// committed. Whoever finds it, or no index, compares the hash of each graph with that in the index
/// and reads those again that differ. So a crash at any moment costs time and nothing else.
final class KeptWords implements AutoCloseable {
    /// Graphs that are changed before the index takes them in, which is less work together.
    private static final int TOGETHER = 500;

    private final Optional<Path> place;
    private final Optional<Path> behind;
    private final Connection connection;
    private final Set<Node> waiting = new HashSet<>();
    private Optional<WordIndex> index = Optional.empty();

    /// Whether the index has all but what is waiting.
    private boolean current;

    /// Why the index was left behind by this process, if it was.
    private Optional<RuntimeException> left = Optional.empty();

    private boolean opened;
    private boolean written;

    /// Commits that have begun and of which it is not told yet how they ended.
    private int underway;

    /// @param database its directory; empty for one in memory
    KeptWords(Optional<Path> database, Connection connection) {
        this.place = database.map(KeptWords::place);
        this.behind = database.map(d -> d.resolve("words.behind"));
        this.connection = connection;
    }

    /// Returns where the index of a database lies.
    static Path place(Path database) {
        return database.resolve("words");
    }

    /// Tells whether a search has to wait until the index is made or mended.
    synchronized boolean isBehind() {
        open();
        return !current;
    }

    /// Returns why the index is behind, for a user; empty if nobody knows, as after a crash.
    synchronized Optional<String> reason() {
        if (left.isPresent()) {
            return left.map(Throwable::getMessage);
        }
        try {
            return behind.isPresent() && Files.exists(behind.get())
                    ? Optional.of(Files.readString(behind.get())).filter(s -> !s.isBlank())
                    : Optional.empty();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// To be called before graphs are changed.
    synchronized void beforeCommit() {
        open();
        written = true;
        mark();
        underway++;
    }

    private void mark() {
        if (behind.isPresent() && !Files.exists(behind.get())) {
            DurableFiles.write(behind.get(), new byte[0]);
        }
    }

    /// To be called when it is on disk that these graphs were changed or taken out. An index that
    /// cannot be written is left behind: the commit stands.
    synchronized void afterCommit(Set<Node> graphs) {
        underway--;
        if (current) {
            waiting.addAll(graphs);
            if (waiting.size() >= TOGETHER) {
                bringUpOrLeave();
            }
        }
    }

    /// To be called when it is not known which graphs are on disk as they were.
    synchronized void afterAnything() {
        underway--;
        current = false;
    }

    /// Returns a search over all that is committed.
    ///
    /// @param check called in the midst of a search; what it throws ends that
    synchronized WordSearch search(Runnable check) {
        mend();
        return index.orElseThrow(() -> new IllegalStateException("no index was made"))
                .search(check);
    }

    /// Makes the index hold what is committed.
    ///
    /// @return how many graphs were read for that
    synchronized int mend() {
        open();
        return bringUp();
    }

    /// Returns what the index has otherwise than the graphs, a graph a line.
    synchronized List<String> problems() {
        mend();
        WordIndex words = index.orElseThrow();
        try {
            words.requireWhole();
            return reading(tdb -> WordCheck.problems(tdb, words));
        } catch (IOException e) {
            return List.of("the index of words cannot be read: " + e);
        }
    }

    private void open() {
        if (opened) {
            return;
        }
        try {
            index = place.isPresent() ? WordIndex.open(place.get()) : Optional.empty();
            if (index.isEmpty() && connection.read(tdb -> !tdb.find().hasNext())) {
                index = Optional.of(fresh());
                current = true;
            } else {
                current = index.isPresent() && behind.map(b -> !Files.exists(b)).orElse(true);
            }
            opened = true;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private WordIndex fresh() throws IOException {
        if (place.isEmpty()) {
            return WordIndex.inMemory();
        }
        DurableFiles.delete(place.get());
        return WordIndex.create(place.get());
    }

    private int bringUp() {
        try {
            if (!current) {
                mark();
                if (index.isEmpty()) {
                    index = Optional.of(fresh());
                }
                waiting.clear();
                waiting.addAll(differing(index.get()));
            }
            int graphs = waiting.size();
            if (graphs > 0) {
                WordIndex words = index.orElseThrow();
                for (Node graph : waiting) {
                    update(words, graph);
                }
                words.commit();
                waiting.clear();
            }
            current = true;
            left = Optional.empty();
            if (behind.isPresent() && underway == 0) {
                Files.deleteIfExists(behind.get());
            }
            return graphs;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Set<Node> differing(WordIndex words) throws IOException {
        return reading(tdb -> WordCheck.differing(tdb, words));
    }

    private void update(WordIndex words, Node graph) throws IOException {
        reading(tdb -> {
            String hash = WordCheck.hash(tdb, graph);
            if (hash.isEmpty()) {
                words.remove(graph.getURI());
            } else {
                words.replace(graph.getURI(), hash, WordCheck.entries(tdb, graph));
            }
            return true;
        });
    }

    /// What reads a database and an index.
    private interface Reading<T> {
        T of(DatasetGraph stored) throws IOException;
    }

    /// Reads; a failure of the index comes out as what it is, and not as one of the database.
    private <T> T reading(Reading<T> work) throws IOException {
        try {
            return connection.read(tdb -> {
                try {
                    return work.of(tdb);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw Optional.ofNullable(e.getCause()).orElseThrow(() -> e);
        }
    }

    private RuntimeException failure(IOException e) {
        current = false;
        return StoreFullException.or(
                place.orElseThrow(() -> new UncheckedIOException(e)),
                "the index of words cannot be read or written",
                e);
    }

    /// Brings the index up to what this process committed. Where there is none yet, that is left to
    /// whoever searches.
    @Override
    public synchronized void close() {
        try {
            if (written && index.isPresent()) {
                bringUpOrLeave();
            }
        } finally {
            closeIndex();
        }
    }

    private void bringUpOrLeave() {
        try {
            bringUp();
        } catch (StoreException | UncheckedIOException e) {
            leave(e);
        }
    }

    /// Leaves the index behind: what was committed is safe, and the next search finds why.
    private void leave(RuntimeException reason) {
        current = false;
        left = Optional.of(reason);
        try {
            behind.ifPresent(b ->
                    DurableFiles.write(
                            b,
                            String.valueOf(reason.getMessage()).getBytes(StandardCharsets.UTF_8)));
        } catch (StoreException | UncheckedIOException e) {
            reason.addSuppressed(e); // the file is there all the same, if without a reason
        }
    }

    private void closeIndex() {
        try {
            if (index.isPresent()) {
                index.get().close();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }
}
