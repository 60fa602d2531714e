package newsgraph.store;

import static newsgraph.store.Turtle.graph;
import static newsgraph.store.Turtle.quads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T10")
class BackupIT {
    @TempDir Path place;
    private Path root;
    private Path file;
    private String before;

    @BeforeEach
    void backUp() throws IOException {
        root = place.resolve("data");
        file = place.resolve("backup.zip");
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
            store.replace(
                    Map.of(
                            NodeFactory.createURI("x:one"),
                            graph(
                                    "<x:e> ng:text \"naïve \\n"
                                            + " 😀\" ; ng:begin 7 ; ng:latest \"2025-02-23\"^^xsd:date"
                                            + " .")));
            before = quads(store);
            Path text = root.resolve("archive/sha256/ab/abcd/text.txt");
            Files.createDirectories(text.getParent());
            Files.writeString(text, "They met in the old harbour.");
            Path waiting = root.resolve("quarantine/waits/report.txt");
            Files.createDirectories(waiting.getParent());
            Files.writeString(waiting, "reason: none");
            Path tombstone = root.resolve("archive/sha256/ee/eeee/removed.json");
            Files.createDirectories(tombstone.getParent());
            Files.writeString(tombstone, "{}");
            new Backup(root, store).write(file, Instant.EPOCH);
        }
    }

    @Test
    void givesTheSameStoreBack() {
        Path again = place.resolve("again");
        Restoration.of(file, again, new FreeSpace(0));
        try (GraphStore store = GraphStore.openReadOnly(again)) {
            assertThat(quads(store)).isEqualTo(before);
            assertThat(StoreCheck.of(store).problems()).isEmpty();
        }
        assertThat(again.resolve("archive/sha256/ab/abcd/text.txt"))
                .hasContent("They met in the old harbour.");
        assertThat(names(place)).containsExactlyInAnyOrder("data", "backup.zip", "again");
        assertThat(names(again)).doesNotContain("graphs.nq");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(0, 10, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, length));
            refuses();
        }
    }

    @Test
    void refusesAnyFileThatWasAltered() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int at = 40; at < whole.length; at += whole.length / 40) {
            byte[] altered = whole.clone();
            altered[at] ^= 4;
            Files.write(file, altered);
            if (isRefused()) {
                refused++;
            } else {
                // a name, a time or a checksum of ZIP's own: what is restored is the same
                try (GraphStore store = GraphStore.openReadOnly(place.resolve("again"))) {
                    assertThat(quads(store)).isEqualTo(before);
                }
                DurableFiles.delete(place.resolve("again"));
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void writesNothingOver() throws IOException {
        assertThatThrownBy(() -> Restoration.of(file, root, new FreeSpace(0)))
                .isInstanceOf(StoreExistsException.class);
        Path mine = Files.createDirectory(place.resolve("mine"));
        Path letter = mine.resolve("letter.txt");
        Files.writeString(letter, "mine");
        assertThatThrownBy(() -> Restoration.of(file, mine, new FreeSpace(0)))
                .isInstanceOf(StoreExistsException.class);
        assertThat(letter).hasContent("mine");
    }

    @Test
    void makesNoBackupOfADamagedStore() {
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
            Stores.dropOneTriple(store, NodeFactory.createURI("x:one"));
            Path other = place.resolve("other.zip");
            assertThatThrownBy(() -> new Backup(root, store).write(other, Instant.EPOCH))
                    .isInstanceOf(StoreDamagedException.class);
            assertThat(other).doesNotExist();
        }
    }

    @Test
    void leavesNothingHalfWrittenOnAFullDisk() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs a device that is always full");
        Path other = place.resolve("other.zip");
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
            store.replace(Map.of(NodeFactory.createURI("x:large"), large()));
            Files.createSymbolicLink(DurableFiles.unfinished(other), full);
            assertThatThrownBy(() -> new Backup(root, store).write(other, Instant.EPOCH))
                    .isInstanceOf(StoreFullException.class)
                    .hasMessageContaining("other.zip");
        }
        assertThat(names(place)).containsExactlyInAnyOrder("data", "backup.zip");
    }

    @Test
    void fillsAnEmptyDirectoryThatIsThere() throws IOException {
        Path again = Files.createDirectory(place.resolve("again"));
        Object key = Files.readAttributes(again, BasicFileAttributes.class).fileKey();
        Restoration.of(file, again, new FreeSpace(0));
        assertThat(Files.readAttributes(again, BasicFileAttributes.class).fileKey()).isEqualTo(key);
        try (GraphStore store = GraphStore.openReadOnly(again)) {
            assertThat(quads(store)).isEqualTo(before);
        }
        assertThat(names(again)).noneMatch(n -> n.endsWith(".restoring"));
    }

    @Test
    void goesOnWhereARestorationWasKilled() throws IOException {
        Path again = place.resolve("again");
        Files.createDirectories(again.resolve("archive/sha256"));
        Files.createDirectories(again.resolve("tdb2/Data-0001"));
        Files.createDirectories(again.resolve(".again.999999999.restoring/quarantine"));
        Restoration.of(file, again, new FreeSpace(0));
        try (GraphStore store = GraphStore.openReadOnly(again)) {
            assertThat(quads(store)).isEqualTo(before);
        }
        assertThat(names(again)).noneMatch(n -> n.endsWith(".restoring"));
    }

    @Test
    void leavesAnotherRestorationAlone() throws IOException {
        Path again = place.resolve("again");
        Path other =
                place.resolve(
                        ".again.%d.restoring"
                                .formatted(ProcessHandle.current().parent().orElseThrow().pid()));
        Files.createDirectories(other);
        Restoration.of(file, again, new FreeSpace(0));
        assertThat(other).exists();
        assertThatThrownBy(() -> Restoration.of(file, again, new FreeSpace(0)))
                .isInstanceOf(StoreExistsException.class);
    }

    @Test
    void namesTheDirectoryThatIsNotThere() {
        Path other = place.resolve("nowhere/other.zip");
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThatThrownBy(() -> new Backup(root, store).write(other, Instant.EPOCH))
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isNotInstanceOf(NoSuchFileException.class) // no input is missing
                    .hasMessageContaining("nowhere; make it");
        }
    }

    @Test
    void saysSoWhereTheNameOfABackupWasLost() throws IOException {
        Path log = new StoreDirectory(root).backups();
        Files.writeString(log, "{\"file\":\"/no", StandardOpenOption.APPEND);
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            new Backup(root, store).write(place.resolve("other.zip"), Instant.EPOCH);
        }
        assertThat(new BackupLog(new StoreDirectory(root)).holding(Set.of("abcd")))
                .hasSize(3)
                .contains(file.toString(), place.resolve("other.zip").toString())
                .anySatisfy(line -> assertThat(line).contains("backups.jsonl is not whole"));
    }

    @Test
    void knowsWhichBackupsHoldAText() throws IOException {
        BackupLog log = new BackupLog(new StoreDirectory(root));
        assertThat(log.holding(Set.of("abcd"))).containsExactly(file.toString());
        assertThat(log.holding(Set.of("eeee", "waits"))).containsExactly(file.toString());
        assertThat(log.holding(Set.of("eeee"))).isEmpty();
        Files.delete(file);
        assertThat(log.holding(Set.of("abcd")))
                .singleElement()
                .asString()
                .contains("no longer there");
    }

    private void refuses() {
        assertThatThrownBy(() -> Restoration.of(file, place.resolve("again"), new FreeSpace(0)))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("backup.zip");
        assertThat(names(place)).containsExactlyInAnyOrder("data", "backup.zip");
    }

    private boolean isRefused() {
        try {
            Restoration.of(file, place.resolve("again"), new FreeSpace(0));
            return false;
        } catch (BackupException e) {
            assertThat(names(place)).containsExactlyInAnyOrder("data", "backup.zip");
            return true;
        }
    }

    /// A graph that no compression makes small.
    private static Graph large() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Node node = NodeFactory.createURI("x:" + random.nextLong());
            graph.add(node, node, node);
        }
        return graph;
    }

    private static List<String> names(Path directory) {
        return Arrays.asList(directory.toFile().list());
    }
}
