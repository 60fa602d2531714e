package newsgraph.store;

import static newsgraph.store.Turtle.graph;
import static newsgraph.store.Turtle.quads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class GraphStoreTest {
    private static final Node ONE = NodeFactory.createURI("x:one");
    private static final Node TWO = NodeFactory.createURI("x:two");

    private static final Graph CALL =
            graph("<x:one#event> a ng:PhoneCall ; ng:participant <x:A>, <x:B> .");
    private static final Graph VISIT =
            graph("<x:two#event> a ng:Visit ; ng:participant <x:A>, <x:C> .");

    @Test
    void asksOverAllArticles() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.replace(Map.of(ONE, CALL, TWO, VISIT));
            assertThat(rows(store, "SELECT ?x { ?e ng:participant ?x } ORDER BY ?x"))
                    .containsExactly("x:A", "x:A", "x:B", "x:C");
        }
    }

    @Test
    void keepsAConfidenceAsItIsWritten() {
        String two = "<x:one#a> ng:confidence 0.87 . <x:one#b> ng:confidence 0.9 . ";
        Graph graph = graph(two + "<x:one#c> ng:confidence 1.0 . <x:one#d> ng:confidence 0.0 .");
        try (GraphStore store = GraphStore.inMemory()) {
            store.replace(Map.of(ONE, graph));
            assertThat(rows(store, "SELECT (STR(?c) AS ?x) { ?a ng:confidence ?c } ORDER BY ?a"))
                    .containsExactly("0.87", "0.9", "1.0", "0.0");
        }
    }

    @Test
    void leavesNothingOfAnArticleThatIsReplaced() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.replace(Map.of(ONE, CALL));
            store.replace(
                    Map.of(ONE, graph("<x:one#event> a ng:Visit ; ng:participant <x:A>, <x:B> .")));
            assertThat(rows(store, "SELECT ?x { <x:one#event> a ?x }"))
                    .containsExactly("https://w3id.org/newsgraph/ontology#Visit");
        }
    }

    @Test
    void holdsOneWholeGraphWhenTwoThreadsReplaceIt() throws Exception {
        try (GraphStore store = GraphStore.inMemory();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 50; round++) {
                Future<?> call = threads.submit(() -> store.replace(Map.of(ONE, CALL)));
                Future<?> visit = threads.submit(() -> store.replace(Map.of(ONE, VISIT)));
                call.get();
                visit.get();
                assertThat(StoreCheck.of(store).problems()).isEmpty();
                store.remove(ONE);
            }
        }
    }

    @Test
    void removesOneGraphAlone() {
        try (GraphStore store = GraphStore.inMemory();
                GraphStore without = GraphStore.inMemory()) {
            store.replace(Map.of(ONE, CALL, TWO, VISIT));
            store.remove(ONE);
            without.replace(Map.of(TWO, VISIT));
            assertThat(quads(store)).isEqualTo(quads(without)).contains("x:two");
        }
    }

    @Test
    void keepsRunsApartFromWhatIsAskedByDefault() {
        try (GraphStore store = GraphStore.inMemory()) {
            Triple run =
                    Triple.create(
                            NodeFactory.createURI("x:run"),
                            NodeFactory.createURI("x:p"),
                            NodeFactory.createLiteralString("of today"));
            store.commit(new Change(Map.of(ONE, CALL), Set.of(run), Set.of()));
            assertThat(rows(store, "SELECT ?x { ?s <x:p> ?x }")).isEmpty();
            assertThat(rows(store, "SELECT ?x { GRAPH ?g { ?s <x:p> ?x } }")).isEmpty();
            assertThat(
                            rows(
                                    store,
                                    "SELECT ?x { GRAPH <%s> { ?s <x:p> ?x } }"
                                            .formatted(store.runs())))
                    .containsExactly("of today");
            assertThat(
                            rows(
                                    store,
                                    "SELECT ?x { GRAPH <%s> { ?s <x:p>+ ?x } }"
                                            .formatted(store.runs())))
                    .containsExactly("of today");
            assertThat(quads(store)).contains("x:A").doesNotContain("of today");
            assertThat((long) store.read(d -> d.getNamedModel(store.runs().getURI()).size()))
                    .isEqualTo(2); // the run, and the hash of the one graph
            assertThat((long) store.read(d -> d.getDefaultModel().size())).isEqualTo(3);
        }
    }

    @Test
    void hashesNumbersAndDaysAsTheyComeBack() {
        try (GraphStore store = GraphStore.inMemory()) {
            Graph typed =
                    graph(
                            """
                            <x:s> <x:p> "007"^^xsd:integer, "1.50"^^xsd:decimal, "2025-02-23"^^xsd:date,
                              "2025-02-23T10:00:00.120Z"^^xsd:dateTime, true, "words"@en, "naïve \\n 😀" .
                            """);
            store.replace(Map.of(ONE, typed));
            assertThat(StoreCheck.of(store).problems()).isEmpty();
        }
    }

    @Test
    void hashesAlikeInAnyOrder() {
        List<Triple> triples = new ArrayList<>(CALL.find().toList());
        Graph reversed = GraphFactory.createDefaultGraph();
        triples.reversed().forEach(reversed::add);
        assertThat(GraphHash.of(StoredForm.of(reversed)))
                .isEqualTo(GraphHash.of(StoredForm.of(CALL)))
                .hasSize(64)
                .isNotEqualTo(GraphHash.of(StoredForm.of(VISIT)));
    }

    @Test
    void refusesBlankNodesBeforeItWrites() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.replace(Map.of(ONE, CALL));
            assertThatThrownBy(() -> store.replace(Map.of(TWO, graph("[] a ng:Visit ."))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected IRIs and literals");
            assertThat(rows(store, "SELECT ?x { ?x a ng:PhoneCall }"))
                    .containsExactly("x:one#event");
        }
    }

    @Test
    void refusesToWriteInsideARead() {
        try (GraphStore store = GraphStore.inMemory()) {
            assertThatThrownBy(() ->
                            store.read(d -> {
                                store.replace(Map.of(ONE, CALL));
                                return 0;
                            }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void showsAFailedQuestionAsItIs() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.replace(Map.of(ONE, CALL));
            assertThatThrownBy(() ->
                            store.read(d -> {
                                throw new IllegalArgumentException("no such name");
                            }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no such name");
            assertThat(rows(store, "SELECT ?x { ?x a ng:PhoneCall }")).hasSize(1);
        }
    }

    private static List<String> rows(GraphStore store, String query) {
        String prefixed = "PREFIX ng: <https://w3id.org/newsgraph/ontology#>\n" + query;
        return store.read(dataset -> {
            List<String> rows = new ArrayList<>();
            try (QueryExecution execution = QueryExecutionFactory.create(prefixed, dataset)) {
                execution.execSelect().forEachRemaining(row -> rows.add(row.get("x").toString()));
            }
            return rows;
        });
    }
}
