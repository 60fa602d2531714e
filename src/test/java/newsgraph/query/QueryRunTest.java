package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T9")
class QueryRunTest {
    /// Backtracks for longer than any test lasts.
    private static final String SLOW_TEXT = "\"" + "a".repeat(40) + "\"";

    private static final String SLOW_PATTERN = "\"(.*a){25}b\"";

    private static Newsroom news;

    @BeforeAll
    static void open() {
        news = new Newsroom();
    }

    @AfterAll
    static void close() {
        news.close();
    }

    @Test
    void answersEveryKindOfQuery() {
        assertThat(run("SELECT ?who { ?who ng:surname 'Holm' }"))
                .isInstanceOfSatisfying(
                        QueryResult.Rows.class, rows -> assertThat(rows.bindings()).hasSize(1));
        assertThat(run("ASK { <person/soren-holm> a ng:Person }"))
                .isEqualTo(new QueryResult.Truth(true));
        assertThat(run("CONSTRUCT WHERE { ?who ng:surname ?name }"))
                .isInstanceOfSatisfying(
                        QueryResult.Triples.class,
                        triples -> assertThat(triples.graph().size()).isOne());
        assertThat(run("DESCRIBE <person/ada-stern>"))
                .isInstanceOfSatisfying(
                        QueryResult.Triples.class,
                        triples -> assertThat(triples.graph().size()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://other.example/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://other.example/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://other.example/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://other.example/> { ?s ?p ?o } } } } }",
                "ASK { { ?s ?p ?o } UNION { SERVICE ?x { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o MINUS { SERVICE <http://other.example/> { ?s ?p ?o } } }",
                "SELECT (COUNT(IF(EXISTS { SERVICE <http://other.example/> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT * FROM <article/plan> { ?s ?p ?o }",
                "SELECT (MAX(<java:java.lang.System>(?s)) AS ?x) { ?s ?p ?o }",
                "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://other.example/data> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (<java:java.lang.System>(?s) AS ?x) { ?s ?p ?o }",
            })
    void refusesWhateverWouldLeaveTheStore(String query) {
        assertThatExceptionOfType(RefusedQueryException.class)
                .isThrownBy(() -> run(query))
                .withMessageContaining("is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <x> <y> <z> }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <http://other.example/>",
                "DROP ALL"
            })
    void refusesUpdates(String update) {
        assertThatExceptionOfType(RefusedQueryException.class)
                .isThrownBy(() -> run(update))
                .withMessageContaining("an update is refused");
    }

    @Test
    void readsOneGraphOfTheStore() {
        assertThat(run("ASK { GRAPH <article/plan> { ?s ng:status ng:Planned } }"))
                .isEqualTo(new QueryResult.Truth(true));
        assertThat(run("ASK { GRAPH <article/call> { ?s ng:status ng:Planned } }"))
                .isEqualTo(new QueryResult.Truth(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { VALUES ?t { TEXT } FILTER REGEX(?t, PATTERN) }",
                "SELECT (REPLACE(?t, PATTERN, 'x') AS ?r) { VALUES ?t { TEXT } }",
                "SELECT * { VALUES ?t { TEXT } FILTER NOT EXISTS { ?s ?p ?o FILTER REGEX(?t, PATTERN, 'i') } }",
                "SELECT * { { SELECT * { VALUES ?t { TEXT } BIND (REGEX(?t, PATTERN) AS ?r) } } }",
                "SELECT * { VALUES ?t { TEXT 'b' } } ORDER BY REGEX(CONCAT(?t, 'a'), PATTERN)",
                "SELECT (MAX(REGEX(?t, PATTERN)) AS ?r) { VALUES ?t { TEXT } }",
                "SELECT ?t { VALUES ?t { TEXT } } GROUP BY ?t HAVING (REGEX(?t, PATTERN))",
                "SELECT ?r { VALUES ?t { TEXT } } GROUP BY (REGEX(?t, PATTERN) AS ?r)",
                "SELECT * { VALUES ?t { TEXT } FILTER <http://www.w3.org/2005/xpath-functions#matches>(?t, PATTERN) }",
            })
    void stopsARegularExpressionAtTheLimitOfTime(String query) {
        String slow = query.replace("TEXT", SLOW_TEXT).replace("PATTERN", SLOW_PATTERN);
        assertThatExceptionOfType(TimeLimitException.class)
                .isThrownBy(() -> run(slow, Duration.ofMillis(200), 10))
                .withMessageContaining("stopped after 0.2 seconds without an answer");
    }

    @Test
    void stopsAJoinAtTheLimitOfTime() {
        assertThatExceptionOfType(TimeLimitException.class)
                .isThrownBy(() ->
                        run(
                                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                                Duration.ofMillis(200),
                                10));
    }

    @Test
    void answersWithinALimitThatNobodyLivesToSee() {
        assertThat(run("ASK { FILTER (1 < 2) }", Duration.ofSeconds(Long.MAX_VALUE), 10))
                .isEqualTo(new QueryResult.Truth(true));
    }

    @Test
    void takesARegularExpressionOfTheLimitAndNoCharacterMore() {
        String query = "ASK { FILTER (!REGEX('a', '%s')) }";
        int longest = Limits.DEFAULT.pattern();
        assertThat(run(query.formatted("b".repeat(longest))))
                .isEqualTo(new QueryResult.Truth(true));
        assertThatExceptionOfType(RefusedQueryException.class)
                .isThrownBy(() -> run(query.formatted("b".repeat(longest + 1))))
                .withMessageContaining("of 201 characters; 200 are allowed (regex-characters)");
    }

    @Test
    void saysThatAPatternIsNone() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> run("ASK { ?s ng:quote ?q FILTER REGEX(?q, 'a)') }"))
                .withMessageContaining("Unmatched closing ')'");
    }

    @Test
    void refusesARegularExpressionThatRepeatsTooDeeply() {
        assertThatExceptionOfType(RefusedQueryException.class)
                .isThrownBy(() ->
                        run("ASK { FILTER REGEX('" + "ab".repeat(100_000) + "', '^(a|b|c)*$') }"))
                .withMessageContaining("repeats too deeply");
    }

    @Test
    void matchesAsBefore() {
        assertThat(run("ASK { ?s ng:quote ?q FILTER REGEX(?q, '^holm WILL', 'i') }"))
                .isEqualTo(new QueryResult.Truth(true));
        assertThat(
                        run(
                                "ASK { FILTER (REPLACE('2025-03', '(\\\\d+)-(\\\\d+)', '$2/$1') = '03/2025') }"))
                .isEqualTo(new QueryResult.Truth(true));
    }

    @Test
    void tellsWhatALimitOfRowsCut() {
        assertThat(run("SELECT * { ?s ?p ?o }", Duration.ofSeconds(10), 5))
                .isInstanceOfSatisfying(
                        QueryResult.Rows.class,
                        rows -> {
                            assertThat(rows.bindings()).hasSize(5);
                            assertThat(rows.cut()).isTrue();
                        });
        assertThat(run("SELECT * { ?s ng:surname ?o }", Duration.ofSeconds(10), 1).cut()).isFalse();
        assertThat(run("CONSTRUCT WHERE { ?s ?p ?o }", Duration.ofSeconds(10), 5).cut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * {\n  ?s ?p }|2:9:",
                "SELECT * {|1:10:",
                "SELEC * { ?s ?p ?o }|1:6:",
                "SELECT * { ?s foo:bar ?o }|1:15:"
            })
    void saysWhereAQueryIsBroken(String queryAndPlace) {
        String query = queryAndPlace.substring(0, queryAndPlace.indexOf('|'));
        String place = queryAndPlace.substring(queryAndPlace.indexOf('|') + 1);
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> run(query))
                .withMessageStartingWith("test:" + place);
    }

    private static QueryResult run(String query) {
        return run(query, Duration.ofSeconds(10), 1000);
    }

    private static QueryResult run(String query, Duration time, long rows) {
        return news.store()
                .read(data ->
                        QueryRun.of(
                                data,
                                SparqlText.parse("test", query, news.store().iris().base()),
                                Limits.DEFAULT.with(time, rows)));
    }
}
