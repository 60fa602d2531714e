package newsgraph.store;

import static newsgraph.store.Turtle.graph;
import static newsgraph.store.Turtle.quads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreIT {
    private static final Node ONE = NodeFactory.createURI("x:one");
    private static final Graph CALL =
            graph("<x:one#event> a ng:PhoneCall ; ng:participant <x:A>, <x:B> .");

    @TempDir Path place;

    @Test
    void keepsWhatWasCommittedWhenItIsOpenedAgain() {
        Path root = place.resolve("data");
        try (GraphStore store = GraphStore.open(root)) {
            store.replace(Map.of(ONE, CALL));
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(quads(store)).contains("x:A");
            assertThat(StoreCheck.of(store).problems()).isEmpty();
            assertThatThrownBy(() -> store.remove(ONE)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tellsWhoHoldsTheStore() {
        Path root = place.resolve("data");
        try (ChildJvm child = ChildJvm.start(Holder.class, root.toString())) {
            child.awaitLine("held");
            String pid = "process %d ".formatted(child.process().pid());
            assertThatThrownBy(() -> GraphStore.open(root))
                    .isInstanceOf(StoreBusyException.class)
                    .hasMessageContaining(pid)
                    .hasMessageContaining("writing since");
            assertThatThrownBy(() -> GraphStore.openReadOnly(root))
                    .isInstanceOf(StoreBusyException.class)
                    .hasMessageContaining(pid);
        }
    }

    @Test
    void opensAStoreWhoseHolderWasKilled() throws Exception {
        Path root = place.resolve("data");
        try (ChildJvm child = ChildJvm.start(Holder.class, root.toString())) {
            child.awaitLine("held");
            child.process().destroyForcibly().waitFor();
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(StoreCheck.of(store)).isEqualTo(new StoreCheck(0, 0, List.of()));
        }
    }

    @Test
    void tellsThatAGraphIsNotTheOneThatWasStored() {
        Path root = place.resolve("data");
        try (GraphStore store = GraphStore.open(root)) {
            store.replace(Map.of(ONE, CALL));
        }
        try (Connection connection =
                new Connection(Optional.of(new StoreDirectory(root).database("tdb2")))) {
            connection.write(
                    tdb -> tdb.deleteAny(ONE, Node.ANY, Node.ANY, NodeFactory.createURI("x:B")));
        }
        try (GraphStore store = GraphStore.openReadOnly(root)) {
            assertThat(StoreCheck.of(store).problems())
                    .containsExactly(new StoreCheck.Problem(ONE, "it is not what was stored"));
        }
    }

    @Test
    void doesNotTakeAReadersOwnFailureForDamage() {
        try (GraphStore store = GraphStore.open(place.resolve("data"))) {
            UncheckedIOException pipe =
                    new UncheckedIOException("broken pipe", new IOException("broken pipe"));
            assertThatThrownBy(() ->
                            store.read(data -> {
                                throw pipe;
                            }))
                    .isSameAs(pipe);
        }
    }

    @Test
    void tellsThatTheDiskRanFullAndLosesNothing() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(place.resolve("disk"), 128)) {
            Path root = disk.place().resolve("data");
            try (GraphStore store = GraphStore.open(root, new FreeSpace(0))) {
                store.replace(Map.of(ONE, CALL));
                assertThatThrownBy(() -> fill(store))
                        .isInstanceOf(StoreFullException.class)
                        .hasMessageContaining(root.toString())
                        .hasMessageContaining("bytes free");
            }
            disk.grow(512);
            try (GraphStore store = GraphStore.open(root)) {
                assertThat(StoreCheck.of(store).problems()).isEmpty();
                assertThat(quads(store)).contains("x:A");
            }
        }
    }

    @Test
    void refusesToCommitWithTooLittleSpace() {
        try (GraphStore store =
                GraphStore.open(place.resolve("data"), new FreeSpace(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> store.replace(Map.of(ONE, CALL)))
                    .isInstanceOf(StoreFullException.class)
                    .hasMessageContaining("--min-free-mb");
            assertThat(quads(store)).isEmpty();
        }
    }

    private static void fill(GraphStore store) {
        for (int batch = 0; ; batch++) {
            Graph graph = GraphFactory.createDefaultGraph();
            for (int i = 0; i < 10_000; i++) {
                Node node = NodeFactory.createURI("x:%d-%d".formatted(batch, i));
                graph.add(Triple.create(node, node, NodeFactory.createLiteralString("w" + i)));
            }
            store.replace(Map.of(NodeFactory.createURI("x:batch" + batch), graph));
        }
    }

    /// Holds a store until it is killed.
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
                System.out.println("held " + store.iris().base());
                System.in.read();
            }
        }
    }
}
