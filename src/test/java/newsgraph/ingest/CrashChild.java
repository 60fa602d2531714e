package newsgraph.ingest;

import static newsgraph.ingest.Story.read;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.article.Reading;
import newsgraph.store.Archive;
import newsgraph.store.Backup;
import newsgraph.store.Compaction;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.Renewal;
import newsgraph.store.StoreBusyException;
import newsgraph.store.StoreDirectory;

/// Works on a store in a process of its own until it is killed, and says what it has done.
final class CrashChild {
    static final FreeSpace ANY = new FreeSpace(0);

    /// How many articles one child takes in at most.
    static final int ARTICLES = 4_000;

    private CrashChild() {}

    /// Does one task.
    ///
    /// @param arguments the task, the store, and the number of the first article
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "ingest" -> {
                try (GraphStore store = GraphStore.open(root, ANY)) {
                    ingest(
                            store,
                            root,
                            articles(Integer.parseInt(arguments[2]), ARTICLES),
                            System.out::println);
                }
            }
            case "once" -> once(root);
            case "compact" -> forEver(() -> Compaction.of(root, ANY));
            case "backup" -> forEver(() -> backup(root));
            case "rebuild" -> forEver(() -> rebuild(root));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void forEver(Runnable task) {
        while (true) {
            System.out.println("begun");
            task.run();
            System.out.println("done");
        }
    }

    /// Returns articles of one sentence and a long tail, as untidy as one meeting's report.
    static Stream<Reading> articles(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i ->
                        read(
                                "a" + i,
                                "Mara met Person%d today. %s"
                                        .formatted(i, "The boats lay still. ".repeat(i % 40))));
    }

    static void ingest(
            GraphStore store, Path root, Stream<Reading> readings, Consumer<String> say) {
        Shelf shelf = new Shelf(store, new Archive(new StoreDirectory(root).archive()));
        Instant now = Instant.now();
        say.accept("begun");
        new Ingest(shelf, Story::graph, Shop.GAZETTEER, 2, InstantSource.system())
                .run(
                        Run.begin(store.iris(), now, "0.1", "0".repeat(64)),
                        readings,
                        outcome -> say.accept("stored " + ((Outcome.Kept) outcome).id()),
                        () -> false);
        say.accept("done");
    }

    private static void once(Path root) {
        try (GraphStore store = GraphStore.open(root, ANY)) {
            ingest(store, root, articles(0, 1), System.out::println);
        } catch (StoreBusyException e) {
            System.out.println("busy " + e.getMessage());
        }
    }

    static void backup(Path root) {
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            new Backup(root, store).write(root.resolveSibling("backup.zip"), Instant.EPOCH);
        }
    }

    static void rebuild(Path root) {
        try (Renewal renewal = Renewal.begin(root, ANY)) {
            Rebuild rebuild =
                    new Rebuild(
                            new Archive(new StoreDirectory(root).archive()),
                            Story::graph,
                            Shop.GAZETTEER,
                            2,
                            InstantSource.system(),
                            IngestLimits.DEFAULT);
            rebuild.settle(renewal.old());
            rebuild.into(
                    renewal.fresh(),
                    Run.begin(renewal.fresh().iris(), Instant.EPOCH, "0.1", "0".repeat(64)),
                    outcome -> {});
            renewal.finish();
        }
    }
}
