package newsgraph.store;

import static newsgraph.store.Turtle.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.fulltext.WordSearch;
import newsgraph.fulltext.WordSearch.Fit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptWordsTest {
    private static final FreeSpace ANY = new FreeSpace(0);
    private static final Node ONE = NodeFactory.createURI("x:one");
    private static final Node TWO = NodeFactory.createURI("x:two");

    @TempDir private Path root;

    @BeforeEach
    void fill() {
        try (GraphStore store = GraphStore.open(root, ANY)) {
            store.replace(Map.of(ONE, person("Holm"), TWO, person("Stern")));
        }
    }

    @Test
    void isThereAfterACommit() {
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isFalse();
            assertThat(found(store, "stern")).isEqualTo(1);
            assertThat(store.wordProblems()).isEmpty();
        }
    }

    @Test
    void seesWhatThisProcessCommittedAMomentAgo() {
        try (GraphStore store = GraphStore.open(root, ANY)) {
            store.replace(Map.of(ONE, person("Vale")));
            assertThat(found(store, "vale")).isEqualTo(1);
            store.remove(TWO);
            assertThat(found(store, "stern")).isZero();
            assertThat(found(store, "holm")).isZero();
            assertThat(store.wordProblems()).isEmpty();
        }
    }

    @Test
    void aStoreOfBeforeThereWasAnIndexGetsOne() throws IOException {
        DurableFiles.delete(words());
        try (GraphStore store = GraphStore.open(root, ANY)) {
            store.replace(Map.of(ONE, person("Vale"))); // who ingests need not wait for it
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isTrue();
            assertThat(store.mendWords()).isEqualTo(2);
            assertThat(found(store, "vale")).isEqualTo(1);
            assertThat(store.wordProblems()).isEmpty();
        }
    }

    @Test
    void readsAgainOnlyWhatACrashKeptFromTheIndex() throws IOException {
        Path before = root.resolve("before");
        copy(words(), before);
        try (GraphStore store = GraphStore.open(root, ANY)) {
            store.replace(Map.of(ONE, person("Vale")));
        }
        // as if it had been killed between the commit and the index
        DurableFiles.delete(words());
        Files.move(before, words());
        Files.createFile(root.resolve("tdb2/words.behind"));
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isTrue();
            assertThat(store.mendWords()).isEqualTo(1);
            assertThat(found(store, "vale")).isEqualTo(1);
            assertThat(found(store, "holm")).isZero();
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isFalse();
        }
    }

    @Test
    void aWriterMendsWhatACrashLeft() throws IOException {
        Files.createFile(root.resolve("tdb2/words.behind"));
        try (GraphStore store = GraphStore.open(root, ANY)) {
            store.replace(Map.of(ONE, person("Vale")));
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isFalse();
            assertThat(found(store, "vale")).isEqualTo(1);
        }
    }

    @Test
    void tellsOfOtherWordsThanTheGraphs() throws IOException {
        Path before = root.resolve("before");
        copy(words(), before);
        try (GraphStore store = GraphStore.open(root, ANY)) {
            store.replace(Map.of(ONE, person("Vale")));
        }
        DurableFiles.delete(words());
        Files.move(before, words());
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordProblems())
                    .containsExactly("x:one: the index of words has other words than the graph");
        }
    }

    @Test
    void tellsOfAFlippedByte() throws IOException {
        try (var files = Files.list(words())) {
            Path data = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(data);
            bytes[bytes.length / 2] ^= 1;
            Files.write(data, bytes);
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordProblems())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("cannot be read");
        }
    }

    @Test
    void aCompactedStoreHasANewOne() {
        Compaction.of(root, ANY);
        assertThat(words()).doesNotExist();
        assertThat(root.resolve("tdb2-1/words")).isDirectory();
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isFalse();
            assertThat(found(store, "holm")).isEqualTo(1);
            assertThat(store.wordProblems()).isEmpty();
        }
    }

    @Test
    void aSearchDuringACommitDoesNotCallTheIndexUpToDate() {
        Path database = root.resolve("tdb2");
        try (Connection connection = new Connection(Optional.of(database));
                KeptWords kept = new KeptWords(Optional.of(database), connection)) {
            kept.beforeCommit();
            kept.search(() -> {}).close(); // by another thread
            assertThat(database.resolve("words.behind")).exists();
            kept.afterCommit(Set.of(ONE));
            kept.search(() -> {}).close();
            assertThat(database.resolve("words.behind")).doesNotExist();
        }
    }

    @Test
    void anIndexThatCannotBeWrittenFailsNoCommit() throws IOException {
        Map<Node, Graph> many = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            many.put(NodeFactory.createURI("x:graph" + i), person("Vale" + i));
        }
        try (GraphStore store = GraphStore.open(root, ANY)) {
            store.replace(Map.of(ONE, person("Vale")));
            DurableFiles.delete(words());
            Files.createFile(words());
            store.replace(many);
        }
        Files.delete(words());
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isTrue();
            assertThat(store.whyWordsAreBehind().orElseThrow())
                    .contains("cannot be read or written");
            assertThat(found(store, "vale499")).isEqualTo(1);
            assertThat(store.whyWordsAreBehind()).isEmpty();
        }
    }

    private Path words() {
        return root.resolve("tdb2/words");
    }

    private static Graph person(String name) {
        return graph(
                "<x:%1$s> a ng:Person ; <http://www.w3.org/2000/01/rdf-schema#label> \"%1$s\" ."
                        .formatted(name));
    }

    private static int found(GraphStore store, String word) {
        try (WordSearch search = store.words()) {
            return search.named(List.of(word), Fit.WHOLE, 9).size();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
