package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newsgraph.fulltext.WordSearch;
import newsgraph.fulltext.WordSearch.Fit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process that commits and is killed before the index of words has it.
class WordsCrashIT {
    @TempDir private Path place;

    @ParameterizedTest(name = "killed after commit {0}")
    @ValueSource(ints = {1, 25, 60})
    void theNextWhoOpensTheStoreSeesThatAndMendsTheIndex(int commits) {
        Path root = place.resolve("data");
        try (ChildJvm child = ChildJvm.start(WordsChild.class, root.toString(), "20")) {
            child.awaitLine("committed " + commits);
            assertThat(child.process().toHandle().destroyForcibly()).isTrue();
            child.await();
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isTrue();
            assertThat(store.mendWords()).isPositive();
            assertThat(store.wordProblems()).isEmpty();
            try (WordSearch search = store.words()) {
                assertThat(search.named(List.of("person"), Fit.BEGINNING, 100))
                        .hasSizeBetween(1, 40);
            }
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(store.wordsAreBehind()).isFalse();
            assertThat(store.wordProblems()).isEmpty();
        }
    }
}
