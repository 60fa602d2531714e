package newsgraph.ingest;

import static newsgraph.ingest.Story.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.store.Archive;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import newsgraph.store.StoreFullException;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An ingest that fails at one of its steps: what was acknowledged is there when the store is
/// opened again, what was not is there whole or not at all, and the same input completes it.
class FailingIngestTest {
    private static final Reading OLD = read("old", "Ada met Bo.");
    private static final Reading NEW = read("new", "Mara met Cy.");
    private static final Reading CHANGED = read("old", "Ada met Di today.");

    @TempDir Path place;
    private Path root;

    @BeforeEach
    void store() {
        root = place.resolve("store");
        ingest(new FreeSpace(0), Optional.empty(), Story::graph, o -> {}, OLD);
    }

    @ParameterizedTest
    @EnumSource(FailingLedger.Step.class)
    void keepsTheStoreWholeWhenALedgerFails(FailingLedger.Step step) {
        List<Outcome> told = new ArrayList<>();
        assertThatExceptionOfType(FailingLedger.Failure.class)
                .isThrownBy(() ->
                        ingest(
                                new FreeSpace(0),
                                Optional.of(step),
                                Story::graph,
                                told::add,
                                CHANGED,
                                NEW));
        assertThat(told).isEmpty();
        completes();
    }

    @Test
    void keepsTheStoreWholeWhenThereIsNoRoomForTheCommit() {
        List<Outcome> told = new ArrayList<>();
        assertThatExceptionOfType(StoreFullException.class)
                .isThrownBy(() ->
                        ingest(
                                new FreeSpace(Long.MAX_VALUE),
                                Optional.empty(),
                                Story::graph,
                                told::add,
                                CHANGED,
                                NEW));
        assertThat(told).isEmpty();
        completes();
    }

    @Test
    void keepsTheStoreWholeWhenWhoIsToldFails() {
        assertThatThrownBy(() ->
                        ingest(
                                new FreeSpace(0),
                                Optional.empty(),
                                Story::graph,
                                outcome -> {
                                    throw new IllegalStateException("nobody listens");
                                },
                                CHANGED,
                                NEW))
                .hasMessage("nobody listens");
        completes();
    }

    @Test
    void keepsTheStoreWholeWhenMemoryEndsInReading() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() ->
                        ingest(
                                new FreeSpace(0),
                                Optional.empty(),
                                article -> {
                                    throw new OutOfMemoryError("none left");
                                },
                                outcome -> {},
                                CHANGED,
                                NEW));
        completes();
    }

    /// Looks at the store as a new process does, gives it the same input, and compares it with one
    /// where nothing ever failed.
    private void completes() {
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
            Shelf shelf = shelf(store, root);
            shelf.settle();
            assertThat(Verification.of(shelf).problems()).isEmpty();
            assertThat(Turtle.quads(store)).contains("Ada");
        }
        ingest(new FreeSpace(0), Optional.empty(), Story::graph, o -> {}, CHANGED, NEW);
        Path fresh = place.resolve("fresh");
        try (GraphStore store = GraphStore.open(root, new FreeSpace(0));
                GraphStore other = GraphStore.open(fresh, new FreeSpace(0))) {
            run(other, fresh, Optional.empty(), Story::graph, o -> {}, CHANGED, NEW);
            assertThat(Turtle.quads(store)).isEqualTo(Turtle.quads(other)).contains("Di", "Cy");
            assertThat(Verification.of(shelf(store, root)).problems()).isEmpty();
        }
    }

    private void ingest(
            FreeSpace space,
            Optional<FailingLedger.Step> step,
            Function<Article, Graph> graphs,
            Consumer<Outcome> report,
            Reading... readings) {
        try (GraphStore store = GraphStore.open(root, space)) {
            run(store, root, step, graphs, report, readings);
        }
    }

    private static void run(
            GraphStore store,
            Path root,
            Optional<FailingLedger.Step> step,
            Function<Article, Graph> graphs,
            Consumer<Outcome> report,
            Reading... readings) {
        Shelf shelf = shelf(store, root);
        Optional<Ledger> ledger =
                step.map(s -> new FailingLedger(Ledger.of(shelf, "0".repeat(64)), s));
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        new Ingest(shelf, ledger, graphs, Shop.GAZETTEER, 1, clock, IngestLimits.DEFAULT)
                .run(
                        Run.begin(store.iris(), Instant.EPOCH, "0.1", "0".repeat(64)),
                        Stream.of(readings),
                        report,
                        () -> false);
    }

    private static Shelf shelf(GraphStore store, Path root) {
        return new Shelf(store, new Archive(new StoreDirectory(root).archive()));
    }
}
