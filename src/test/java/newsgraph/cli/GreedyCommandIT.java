package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newsgraph.rdf.Iris;
import newsgraph.store.ChildJvm;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that want more memory or time than there is, each in a process of its own: what hangs
/// there ends with it.
@Tag("T11")
@Tag("T7")
class GreedyCommandIT {
    @TempDir Path place;

    @BeforeEach
    void fill() {
        try (GraphStore store = GraphStore.open(place.resolve("store"), new FreeSpace(0))) {
            store.replace(
                    Map.of(
                            Iris.checked("https://x.example/g"),
                            Turtle.graph(
                                    "<x:ann> a ng:Person ; <x:name> \""
                                            + "a".repeat(40)
                                            + "\" .")));
        }
    }

    @Test
    void saysThatAQueryNeedsMoreMemoryThanThereIs() {
        StringBuilder query =
                new StringBuilder("SELECT (STRLEN(?v11) AS ?n) { BIND('aaaaaaaa' AS ?v0)");
        for (int i = 0; i < 11; i++) {
            query.append(
                    " BIND(CONCAT(%s) AS ?v%d)"
                            .formatted("?v" + i + (", ?v" + i).repeat(7), i + 1));
        }
        try (ChildJvm child = child("query", query + " }")) {
            assertThat(child.await())
                    .contains("needs more memory than the 1,024 MB that Java has")
                    .doesNotContain("\tat ");
            assertThat(child.process().exitValue()).isEqualTo(75);
        }
        assertThat(Shell.run("", "verify", "--deep", "--loc", loc()).code()).isZero();
    }

    @Test
    void tellsAnEndlessQueryFromOneWithoutAnAnswer() {
        String query =
                "SELECT (COUNT(*) AS ?n) { VALUES ?t { '%s' } FILTER REGEX(?t, '(.*a){25}b') }";
        Shell.Result result =
                Shell.run(
                        "",
                        "query",
                        query.formatted("a".repeat(40)),
                        "--timeout",
                        "0.2",
                        "--loc",
                        loc());
        assertThat(result.code()).isEqualTo(75);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("does not mean that there is none");
        Shell.Result none = Shell.run("", "query", query.formatted("a"), "--loc", loc());
        assertThat(none.code()).isZero();
    }

    @Test
    void stopsACheckAgainstShapesOfAUsersOwn() throws IOException {
        Path shapes =
                Files.writeString(
                        place.resolve("own.ttl"),
                        """
                        PREFIX ng: <https://w3id.org/newsgraph/ontology#>
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        <x:S> a sh:NodeShape ; sh:targetClass ng:Person ;
                            sh:property [ sh:path <x:name> ; sh:pattern "(.*a){25}b" ] .
                        """);
        try (ChildJvm child =
                child("validate", "--shapes", shapes.toString(), "--set", "shapes-seconds=2")) {
            assertThat(child.await())
                    .contains("(shapes-seconds) stopped after 2.0 seconds without a result")
                    .doesNotContain("\tat ");
            assertThat(child.process().exitValue()).isEqualTo(75);
        }
        assertThat(Shell.run("", "verify", "--loc", loc()).code()).isZero();
    }

    private ChildJvm child(String... arguments) {
        String[] line = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, line, 0, arguments.length);
        line[arguments.length] = "--loc";
        line[arguments.length + 1] = loc();
        return ChildJvm.start(Main.class, line);
    }

    private String loc() {
        return place.resolve("store").toString();
    }
}
