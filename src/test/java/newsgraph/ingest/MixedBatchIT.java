package newsgraph.ingest;

import static newsgraph.ingest.Story.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsgraph.article.Reading;
import newsgraph.store.Archive;
import newsgraph.store.ChildJvm;
import newsgraph.store.DeepCheck;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many articles of which every other one is refused, with large texts and reads in between: what
/// once made TDB2 write gaps into its nodes, which only a process sees that has cached nothing.
class MixedBatchIT {
    private static final int EACH = 200;

    @TempDir Path place;

    @Test
    void leavesEveryNodeToBeReadByAnotherProcess() {
        Path root = place.resolve("data");
        List<Outcome> outcomes = new ArrayList<>();
        try (GraphStore store = GraphStore.open(root, CrashChild.ANY)) {
            Shelf shelf = new Shelf(store, new Archive(new StoreDirectory(root).archive()));
            new Ingest(shelf, Story::graph, Shop.GAZETTEER, 2, InstantSource.system())
                    .within(new IngestLimits(7, Duration.ofSeconds(5), Duration.ofSeconds(60)))
                    .run(
                            Run.begin(store.iris(), Instant.EPOCH, "0.1", "abc"),
                            IntStream.range(0, 2 * EACH).mapToObj(MixedBatchIT::article),
                            outcome -> {
                                outcomes.add(outcome);
                                readBack(shelf, outcome);
                            },
                            () -> false);
        }
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Kept).hasSize(EACH);
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Refused).hasSize(EACH);
        try (ChildJvm child = ChildJvm.start(Child.class, root.toString())) {
            assertThat(child.await()).contains("%d articles, []".formatted(EACH));
        }
    }

    /// Every other one tells of no meeting; every tenth is as long as a chapter.
    private static Reading article(int number) {
        String tail = "The boats lay still. ".repeat(number % 10 == 0 ? 10_000 : number % 40);
        return read(
                "a" + number,
                number % 2 == 0
                        ? "Mara met Person%d today. %s".formatted(number, tail)
                        : "Nobody came on day %d. %s".formatted(number, tail));
    }

    private static void readBack(Shelf shelf, Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            assertThat(shelf.copy(kept.article()).isEmpty()).isFalse();
        }
    }

    /// Reads every node through every index.
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            Path root = Path.of(arguments[0]);
            try (GraphStore store = GraphStore.openReadOnly(root)) {
                Shelf shelf = new Shelf(store, new Archive(new StoreDirectory(root).archive()));
                List<Object> problems = new ArrayList<>(Verification.of(shelf).problems());
                problems.addAll(DeepCheck.of(store).problems());
                System.out.printf("%d articles, %s%n", shelf.catalogue().all().size(), problems);
            }
        }
    }
}
