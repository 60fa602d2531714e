package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionIT {
    /// Enough new nodes for an aborted transaction to reach the file of nodes.
    private static final int MANY = 20_000;

    @TempDir Path place;

    @Test
    void keepsTheDatabaseWholeAfterAWriteThatFailed() {
        assertThat(run("write")).contains("the failure: no such luck").contains("before after");
        assertThat(run("read")).contains("before after").contains("nodes lost: 0");
    }

    @Test
    void keepsTheFirstFailureOfAWrite() {
        try (Connection connection = new Connection(Optional.of(place.resolve("tdb2")))) {
            assertThatThrownBy(() ->
                            connection.write(tdb -> {
                                tdb.abort(); // so that ending it fails too
                                throw new IllegalStateException("no such luck");
                            }))
                    .hasMessage("no such luck");
            connection.write(tdb -> tdb.add(quad("after")));
            assertThat((boolean) connection.read(tdb -> tdb.contains(quad("after")))).isTrue();
        }
    }

    private String run(String task) {
        try (ChildJvm child = ChildJvm.start(Child.class, place.resolve("tdb2").toString(), task)) {
            return child.await();
        }
    }

    private static Quad quad(String word) {
        Node node = NodeFactory.createURI("x:" + word);
        return Quad.create(node, node, node, NodeFactory.createLiteralString(word));
    }

    /// Writes, fails, writes again; or reads all of it in a process that has cached nothing.
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try (Connection connection = new Connection(Optional.of(Path.of(arguments[0])))) {
                if (arguments[1].equals("write")) {
                    connection.write(tdb -> tdb.add(quad("before")));
                    fail(connection);
                    connection.write(tdb -> {
                        tdb.contains(quad("before"));
                        tdb.add(quad("after"));
                        for (int i = 0; i < MANY; i++) {
                            tdb.add(quad("kept" + i));
                        }
                    });
                }
                System.out.println(connection.read(Child::report));
            }
        }

        private static void fail(Connection connection) {
            try {
                connection.write(tdb -> {
                    for (int i = 0; i < MANY; i++) {
                        tdb.add(quad("lost" + i));
                    }
                    throw new IllegalStateException("no such luck");
                });
            } catch (IllegalStateException e) {
                System.out.println("the failure: " + e.getMessage());
            }
        }

        private static String report(DatasetGraph tdb) {
            long kept = tdb.stream().filter(q -> q.getGraph().getURI().contains("kept")).count();
            return "%s %s, nodes lost: %d"
                    .formatted(
                            tdb.contains(quad("before")) ? "before" : "-",
                            tdb.contains(quad("after")) ? "after" : "-",
                            MANY - kept);
        }
    }
}
