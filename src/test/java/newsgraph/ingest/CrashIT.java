package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.store.Archive;
import newsgraph.store.ChildJvm;
import newsgraph.store.GraphStore;
import newsgraph.store.Restoration;
import newsgraph.store.StoreDirectory;
import newsgraph.store.Turtle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Processes killed at random moments, and what is found afterwards. The short form kills a few of
/// each; the property `newsgraph.crashes=long` kills as many as `docs/reliability.md` tells of.
class CrashIT {
    private static final boolean LONG = "long".equals(System.getProperty("newsgraph.crashes"));
    private static final int INGESTS = LONG ? 100 : 4;
    private static final int COMPACTIONS = LONG ? 30 : 2;
    private static final int OTHERS = LONG ? 20 : 2;
    private static final int STORED = 100;
    private static final int KILLS_A_STORE = 10;
    private static final Duration REOPENED = Duration.ofSeconds(5);

    private final Random random = new Random(20_250_223);

    @TempDir Path place;
    private Duration slowest = Duration.ZERO;

    /// What is measured is how long a store takes, and not the classes of this process.
    @BeforeAll
    static void warmUp(@TempDir Path other) {
        GraphStore.open(other.resolve("data"), CrashChild.ANY).close();
    }

    /// Several stores, since what is looked through after each kill grows with a store.
    @Test
    void losesNoAcknowledgedArticleWhenAnIngestIsKilled() throws Exception {
        int acknowledged = 0;
        for (int begun = 0; begun < INGESTS; begun += KILLS_A_STORE) {
            acknowledged += killIngests(place.resolve("data-" + begun), begun);
        }
        assertThat(acknowledged).isPositive();
        System.out.printf(
                "%d kills of ingest: %d articles acknowledged, 0 lost, reopened within %d ms%n",
                INGESTS, acknowledged, slowest.toMillis());
    }

    private int killIngests(Path root, int begun) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = begun; kill < Math.min(INGESTS, begun + KILLS_A_STORE); kill++) {
            String first = String.valueOf(kill * CrashChild.ARTICLES);
            // every other child is let live until it has acknowledged an article
            String awaited = kill % 2 == 0 ? "begun" : "stored a" + first;
            acknowledged.addAll(killed("ingest", awaited, root, first));
            try (GraphStore store = opened(root)) {
                Shelf shelf = shelf(store, root);
                shelf.settle();
                assertThat(Verification.of(shelf).problems()).as("kill %d", kill).isEmpty();
                assertThat(ids(shelf)).as("kill %d", kill).containsAll(acknowledged);
            }
        }
        String before = exported(root);
        CrashChild.rebuild(root);
        assertThat(exported(root)).isEqualTo(before);
        return acknowledged.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compact", "rebuild", "backup"})
    void changesNothingWhenItIsKilled(String task) throws Exception {
        Path root = place.resolve("data");
        try (GraphStore store = GraphStore.open(root, CrashChild.ANY)) {
            CrashChild.ingest(store, root, CrashChild.articles(0, STORED), line -> {});
        }
        String before = exported(root);
        int kills = task.equals("compact") ? COMPACTIONS : OTHERS;
        for (int kill = 0; kill < kills; kill++) {
            killed(task, "begun", root);
            try (GraphStore store = opened(root)) {
                assertThat(Verification.of(shelf(store, root)).problems()).isEmpty();
            }
            assertThat(exported(root)).as("kill %d", kill).isEqualTo(before);
            assertThat(databases(root)).hasSize(1);
            requireWholeBackup(before);
        }
        System.out.printf(
                "%d kills of %s: every one left the store as it was, reopened within %d ms%n",
                kills, task, slowest.toMillis());
    }

    /// Opens a store, which must not take long whatever happened to it.
    private GraphStore opened(Path root) {
        long begin = System.nanoTime();
        GraphStore store = GraphStore.open(root, CrashChild.ANY);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(took).isLessThan(REOPENED);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        return store;
    }

    /// A backup under its final name is whole, if there is one.
    private void requireWholeBackup(String before) {
        Path backup = place.resolve("backup.zip");
        if (Files.exists(backup)) {
            Path again = place.resolve("again-" + random.nextInt(1_000_000));
            Restoration.of(backup, again, CrashChild.ANY);
            assertThat(exported(again)).isEqualTo(before);
        }
    }

    @Test
    void givesOneGraphToTenIngestsFourAtOnce() throws Exception {
        Path root = place.resolve("data");
        List<String> said = new ArrayList<>();
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> ten = Collections.nCopies(10, () -> ingestOnce(root));
            for (Future<String> one : four.invokeAll(ten)) {
                said.add(one.get());
            }
        }
        assertThat(said).allMatch(s -> s.contains("done") || s.contains("in use by process"));
        assertThat(said).anyMatch(s -> s.contains("done"));
        System.out.printf(
                "10 ingests of one article, 4 at once: %d done, the others named the holder%n",
                said.stream().filter(s -> s.contains("done")).count());
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(ids(shelf(store, root))).containsExactly("a0");
        }
    }

    private static String ingestOnce(Path root) {
        try (ChildJvm child = ChildJvm.start(CrashChild.class, "once", root.toString())) {
            return child.await();
        }
    }

    /// Starts a task, kills it at a random moment of its work, and returns whom it acknowledged.
    private Set<String> killed(String task, String awaited, Path root, String... more)
            throws Exception {
        String[] arguments =
                Stream.concat(Stream.of(task, root.toString()), Stream.of(more))
                        .toArray(String[]::new);
        try (ChildJvm child = ChildJvm.start(CrashChild.class, arguments)) {
            child.awaitLine(awaited);
            Thread.sleep(random.nextInt(1_000));
            // SIGKILL; unlike the one of Process, it leaves what was said to be read
            assertThat(child.process().toHandle().destroyForcibly()).isTrue();
            return child.output()
                    .lines()
                    .filter(line -> line.startsWith("stored "))
                    .map(line -> line.substring("stored ".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> ids(Shelf shelf) {
        return shelf.catalogue().all().stream()
                .map(Catalogue.Entry::id)
                .collect(Collectors.toSet());
    }

    private static String exported(Path root) {
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            return Turtle.quads(store);
        }
    }

    private static Shelf shelf(GraphStore store, Path root) {
        return new Shelf(store, new Archive(new StoreDirectory(root).archive()));
    }

    private static List<Path> databases(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith("tdb2")).toList();
        }
    }
}
