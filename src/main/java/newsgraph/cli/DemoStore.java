package newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.ingest.Shelf;
import newsgraph.store.Archive;
import newsgraph.store.DurableFiles;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import org.apache.jena.graph.Node;

/// The store that a demonstration makes anew each time, so that it shows what this version of the
/// program finds and not what an earlier one did.
///
/// @param root where it is
/// @param articles the directory whose articles it holds, and nothing else
record DemoStore(Path root, Path articles) {
    /// Deletes the store if there is one.
    ///
    /// @throws CommandFailure if it has articles that are not in the directory, which would be lost
    /// @throws newsgraph.store.StoreException if it is in use, or something else is there
    void clear() {
        if (!Files.exists(root)) {
            return;
        }
        try (GraphStore graphs = GraphStore.open(root)) {
            long others = others(graphs);
            if (others > 0) {
                throw new CommandFailure(
                        ExitCode.BAD_DATA,
                        "%s: has %d article(s) that are not in %s and would be lost; move it away, or demonstrate in another directory: newsgraph demo DIR"
                                .formatted(root, others, articles));
            }
        }
        delete();
    }

    private long others(GraphStore graphs) {
        Shelf shelf = new Shelf(graphs, new Archive(new StoreDirectory(root).archive()));
        String article = graphs.iris().base() + "article/";
        Set<Node> known = known(graphs);
        return shelf.graphs().stream()
                .filter(name -> name.getURI().startsWith(article) && !known.contains(name))
                .count();
    }

    private Set<Node> known(GraphStore graphs) {
        ReadOptions options =
                new ReadOptions(Optional.empty(), Optional.empty(), ReadOptions.Limits.DEFAULT);
        try (Stream<Reading> readings =
                Articles.read(
                        List.of(articles.toString()), InputStream.nullInputStream(), options)) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(Reading.Read.class::cast)
                    .map(read -> graphs.iris().article(read.article()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private void delete() {
        try {
            DurableFiles.delete(root);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(root, e), e);
        }
    }
}
