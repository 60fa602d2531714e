package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreCheck;
import newsgraph.store.Turtle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Queries that would run for ever: each stops at its limit, says so, and leaves the store as it
/// was.
@Tag("T7")
class EndlessQueryTest {
    private static final Limits LIMITS = Limits.DEFAULT.with(Duration.ofMillis(500), 1_000_000_000);

    /// What a query may take, its limit and half a second.
    private static final double MOST = 1.0;

    /// Another look at a query that was late: the machine may have been busy.
    private static final int TRIES = 3;

    @TempDir static Path place;
    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = GraphStore.open(place.resolve("store"), new FreeSpace(0));
        store.replace(Map.of(Iris.checked("https://x.example/g"), Turtle.graph(circle())));
    }

    /// Everybody knows the next thirty, in a circle: many ways lead from one to another.
    private static String circle() {
        return IntStream.range(0, 400)
                .mapToObj(i ->
                        "<x:p%d> <x:name> \"%s\" ; <x:knows> %s ."
                                .formatted(
                                        i,
                                        "a".repeat(40),
                                        IntStream.rangeClosed(1, 30)
                                                .mapToObj(k -> "<x:p" + (i + k) % 400 + ">")
                                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    @AfterAll
    static void leavesTheStoreAsItWas() {
        assertThat(StoreCheck.of(store).problems()).isEmpty();
        store.close();
    }

    static Stream<String> endlessQueries() {
        return Stream.of(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a = ?i) }",
                "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "CONSTRUCT { ?a ?a ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a = ?i) }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i DESC(?c) ?a LIMIT 3",
                "SELECT DISTINCT ?b ?e { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT (COUNT(*) AS ?n) { ?a (<x:knows>+)/(<x:knows>+)/(<x:knows>+)/(<x:knows>*) ?b }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:none>|^<x:knows>)* ?b . ?b (<x:knows>|^<x:knows>)* ?c }",
                "SELECT (GROUP_CONCAT(?x ; separator = '') AS ?t) { ?a ?b ?x . ?d ?e ?f . ?g ?h ?i }",
                "SELECT ?b (SAMPLE(?a) AS ?s) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?b HAVING (COUNT(*) < 0)",
                "SELECT * { ?a <x:name> ?t FILTER REGEX(?t, '(.*a){25}b') }",
                "SELECT (REPLACE(?t, '(.*a){25}b', '') AS ?r) { ?a <x:name> ?t }",
                "SELECT * { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?i . ?c ?k ?l . ?m ?n ?o } }",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER (?f = ?h) } }");
    }

    @ParameterizedTest
    @MethodSource("endlessQueries")
    void stopsWithinHalfASecondOfItsLimit(String query) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least > MOST; i++) {
            long begun = System.nanoTime();
            assertThatExceptionOfType(TimeLimitException.class)
                    .isThrownBy(() -> run(query))
                    .withMessageContaining("stopped after 0.5 seconds without an answer")
                    .withMessageContaining("does not mean that there is none");
            least = Math.min(least, (System.nanoTime() - begun) / 1e9);
        }
        assertThat(least).isLessThan(MOST);
    }

    private static QueryResult run(String query) {
        return store.read(data ->
                QueryRun.of(data, SparqlText.parse("test", query, "https://x.example/"), LIMITS));
    }
}
