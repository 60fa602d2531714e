package newsgraph.store;

import static newsgraph.store.Turtle.graph;
import static newsgraph.store.Turtle.quads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionIT {
    @TempDir Path place;

    @Test
    void keepsEveryGraphAndItsHash() {
        Path root = place.resolve("data");
        String before = fill(root, 40);
        Compaction compaction = Compaction.of(root, new FreeSpace(0));
        assertThat(compaction.compactedBytes()).isLessThan(compaction.databaseBytes());
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(quads(store)).isEqualTo(before);
            assertThat(StoreCheck.of(store).problems()).isEmpty();
        }
        assertThat(new StoreDirectory(root).databases()).containsExactly("tdb2-1");
        assertThat(new Compaction.Rule(5, 1).isDue(root)).isFalse();
        assertThat(new Compaction.Rule(0, 1).isDue(root)).isTrue();
    }

    /// As many articles as a small newsroom has in a week, each of two hundred triples with names
    /// and words of its own, committed as an ingest does.
    @Test
    void growsByLessThanAHundredKilobytesAnArticle() {
        Path root = place.resolve("data");
        int articles = 600;
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
            for (int first = 0; first < articles; first += 50) {
                store.replace(
                        IntStream.range(first, first + 50)
                                .boxed()
                                .collect(
                                        Collectors.toMap(
                                                CompactionIT::article, CompactionIT::passages)));
            }
        }
        Compaction compaction = Compaction.of(root, new FreeSpace(0));
        System.out.printf(
                "%d articles of 200 triples: %,d bytes an article, %,d after compaction%n",
                articles,
                compaction.databaseBytes() / articles,
                compaction.compactedBytes() / articles);
        assertThat(compaction.compactedBytes() / articles).isLessThan(100_000);
    }

    private static Node article(int number) {
        return NodeFactory.createURI("https://newsgraph.example/article/%016x".formatted(number));
    }

    private static Graph passages(int number) {
        String article = article(number).getURI();
        return graph(
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                """
                                <%1$s#char=%2$d,%3$d> a ng:Passage ; ng:article <%1$s> ;
                                    ng:begin %2$d ; ng:end %3$d ;
                                    ng:quote "Of what stood in article %4$d this is sentence %5$d, as long as most are." .
                                """
                                        .formatted(article, 80 * i, 80 * i + 70, number, i))
                        .collect(Collectors.joining()));
    }

    @Test
    void countsTheBytesThatTheDiskGaveAway() throws Exception {
        Path root = place.resolve("data");
        fill(root, 20);
        Path database = root.resolve("tdb2");
        Process du = new ProcessBuilder("du", "-sk", database.toString()).start();
        String kilobytes = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        long given = 1024 * Long.parseLong(kilobytes.split("\\s", 2)[0]);
        assertThat(DatabaseSize.bytes(database)).isCloseTo(given, Percentage.withPercentage(10));
    }

    @Test
    void leavesADamagedStoreAsItIs() {
        Path root = place.resolve("data");
        fill(root, 1);
        try (GraphStore store = GraphStore.open(root)) {
            Stores.dropOneTriple(store, NodeFactory.createURI("x:0"));
        }
        assertThatThrownBy(() -> Compaction.of(root, new FreeSpace(0)))
                .isInstanceOf(StoreDamagedException.class)
                .hasMessageContaining("newsgraph rebuild --loc");
        assertThat(new StoreDirectory(root).databases()).containsExactly("tdb2");
    }

    @Test
    void forgetsADatabaseThatWasNeverFinished() throws IOException {
        Path root = place.resolve("data");
        String before = fill(root, 1);
        Files.createDirectories(root.resolve("tdb2-1/Data-0001"));
        try (GraphStore store = GraphStore.open(root)) {
            assertThat(quads(store)).isEqualTo(before);
        }
        assertThat(root.resolve("tdb2-1")).doesNotExist();
    }

    @Test
    void namesAFormatThatItDoesNotKnow() throws IOException {
        Path root = place.resolve("data");
        fill(root, 1);
        Path settings = root.resolve("store.properties");
        Files.writeString(settings, Files.readString(settings).replace("format=1", "format=9"));
        assertThatThrownBy(() -> GraphStore.openReadOnly(root))
                .isInstanceOf(StoreFormatException.class)
                .hasMessageContaining("a store of format 9, written by a newer version")
                .hasMessageContaining("newsgraph rebuild --loc");
        try (Renewal renewal = Renewal.begin(root, new FreeSpace(0))) {
            renewal.fresh()
                    .replace(Map.of(NodeFactory.createURI("x:new"), graph("<x:a> a <x:b> .")));
            renewal.finish();
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(quads(store)).contains("x:new").doesNotContain("x:0");
        }
    }

    private static String fill(Path root, int commits) {
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
            for (int i = 0; i < commits; i++) {
                store.replace(
                        Map.of(
                                NodeFactory.createURI("x:" + i),
                                graph(
                                        "<x:%d#e> a ng:Visit ; ng:participant <x:A>, <x:%d> ."
                                                .formatted(i, i))));
            }
            return quads(store);
        }
    }
}
