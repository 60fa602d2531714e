package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.store.Archive;
import newsgraph.store.GraphStore;
import newsgraph.store.SmallDisk;
import newsgraph.store.StoreDirectory;
import newsgraph.store.StoreFullException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullIT {
    private static final int ROUNDS = 5;
    private static final int STEP_MEGABYTES = 4;

    @TempDir Path place;

    @Test
    void losesNothingAndGoesOnWhenThereIsSpaceAgain() throws Exception {
        int megabytes = 16;
        Set<String> acknowledged = new HashSet<>();
        try (SmallDisk disk = SmallDisk.mount(place.resolve("disk"), megabytes)) {
            Path root = disk.place().resolve("data");
            for (int round = 0; round < ROUNDS; round++) {
                int first = round * CrashChild.ARTICLES;
                assertThatThrownBy(() -> ingest(root, first, acknowledged))
                        .isInstanceOf(StoreFullException.class)
                        .hasMessageContaining(root.toString())
                        .hasMessageContaining("bytes free");
                megabytes += STEP_MEGABYTES;
                disk.grow(megabytes);
                try (GraphStore store = GraphStore.open(root, CrashChild.ANY)) {
                    Shelf shelf = shelf(store, root);
                    shelf.settle();
                    assertThat(Verification.of(shelf).problems()).as("round %d", round).isEmpty();
                    assertThat(
                                    shelf.catalogue().all().stream()
                                            .map(Catalogue.Entry::id)
                                            .collect(Collectors.toSet()))
                            .containsAll(acknowledged);
                }
            }
            assertThat(acknowledged).isNotEmpty();
            System.out.printf(
                    "%d times full: %d articles acknowledged, 0 lost%n",
                    ROUNDS, acknowledged.size());
        }
    }

    private static void ingest(Path root, int first, Set<String> acknowledged) {
        try (GraphStore store = GraphStore.open(root, CrashChild.ANY)) {
            new Ingest(shelf(store, root), Story::graph, Shop.GAZETTEER, 2, InstantSource.system())
                    .run(
                            Run.begin(
                                    store.iris(),
                                    Instant.ofEpochSecond(first),
                                    "0.1",
                                    "0".repeat(64)),
                            CrashChild.articles(first, CrashChild.ARTICLES),
                            outcome -> acknowledged.add(((Outcome.Kept) outcome).id()),
                            () -> false);
        }
    }

    private static Shelf shelf(GraphStore store, Path root) {
        return new Shelf(store, new Archive(new StoreDirectory(root).archive()));
    }
}
