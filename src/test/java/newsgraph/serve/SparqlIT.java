package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import newsgraph.query.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The end point over real HTTP, on the example articles.
class SparqlIT {
    private static final String JSON = "application/sparql-results+json";
    private static final String CSV = "text/csv";
    private static final String SOME = "SELECT ?o { <person/mark-carney> ng:met ?o }";

    /// Runs for years.
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static final ServerOptions SMALL =
            new ServerOptions(
                    ServerOptions.LOOPBACK,
                    0,
                    Optional.of("https://news.example"),
                    Limits.DEFAULT.with(Duration.ofSeconds(2), 100),
                    2,
                    Duration.ofMillis(100),
                    20_000);

    @TempDir static Path place;
    private static Newsstand stand;

    @BeforeAll
    static void open() {
        Newsstand.fill(place.resolve("store"));
        stand = Newsstand.open(place.resolve("store"), SMALL);
    }

    @AfterAll
    static void close() {
        stand.close();
    }

    @Test
    void answersByGetAndBothWaysOfPost() {
        String row = "o\r\nhttps://newsgraph.example/person/friedrich-merz\r\n";
        assertThat(stand.sparql(SOME, CSV).body()).isEqualTo(row);
        String form = "application/x-www-form-urlencoded";
        HttpRequest.Builder posted =
                stand.request("/sparql")
                        .header("Accept", CSV)
                        .header("Content-Type", form)
                        .POST(BodyPublishers.ofString("query=" + Newsstand.encoded(SOME)));
        assertThat(stand.send(posted).body()).isEqualTo(row);
        assertThat(stand.post("/sparql", "application/sparql-query", SOME).body())
                .contains("friedrich-merz");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { ?s ng:met ?o } LIMIT 1, application/sparql-results+json",
        "SELECT * { ?s ng:met ?o } LIMIT 1, application/sparql-results+xml",
        "SELECT * { ?s ng:met ?o } LIMIT 1, text/csv",
        "SELECT * { ?s ng:met ?o } LIMIT 1, text/tab-separated-values",
        "ASK { ?s ng:met ?o }, application/sparql-results+json",
        "CONSTRUCT WHERE { ?s ng:met ?o } LIMIT 1, text/turtle",
        "CONSTRUCT WHERE { ?s ng:met ?o } LIMIT 1, application/n-triples",
        "CONSTRUCT WHERE { ?s ng:met ?o } LIMIT 1, application/ld+json",
        "CONSTRUCT WHERE { ?s ng:met ?o } LIMIT 1, application/rdf+xml",
        "DESCRIBE <person/mark-carney>, text/turtle"
    })
    void writesTheFormatThatIsAskedFor(String query, String format) {
        HttpResponse<String> answer = stand.sparql(query, format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(format);
        assertThat(answer.body()).isNotBlank();
    }

    @Test
    void describesItself() {
        assertThat(stand.get("/sparql", "text/turtle").body())
                .contains("SPARQL11Query", "UnionDefaultGraph", stand.url("/sparql"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/passwd>",
                "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}"
            })
    void refusesToChangeAndToReadElsewhere(String query) {
        HttpResponse<String> answer = stand.sparql(query, JSON);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("refused");
    }

    @Test
    void refusesUpdatesHoweverTheyCome() {
        assertThat(
                        stand.post(
                                        "/sparql",
                                        "application/x-www-form-urlencoded",
                                        "update=CLEAR+ALL")
                                .statusCode())
                .isEqualTo(403);
        assertThat(stand.post("/sparql", "application/sparql-update", "CLEAR ALL").statusCode())
                .isEqualTo(403);
        assertThat(stand.get("/sparql?update=CLEAR+ALL").statusCode()).isEqualTo(403);
        for (String path : List.of("/sparql/update", "/sparql/data", "/$/server", "/$/datasets")) {
            assertThat(stand.post(path, "text/turtle", "").statusCode()).isEqualTo(405);
            assertThat(stand.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void readsNoGraphOfElsewhere() {
        String parameter = "&default-graph-uri=" + Newsstand.encoded("file:///etc/passwd");
        assertThat(stand.get("/sparql?query=" + Newsstand.encoded(SOME) + parameter).statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysWhereAQueryIsNoSparql() {
        HttpResponse<String> answer = stand.sparql("SELECT * {\n ?s ?p }", JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("query:2:");
    }

    @Test
    void saysThatThereAreMoreRows() {
        HttpResponse<String> answer = stand.sparql("SELECT * { ?s ?p ?o }", CSV);
        assertThat(answer.body().lines()).hasSize(101);
        assertThat(answer.headers().firstValue("Newsgraph-Truncated")).hasValue("100");
        assertThat(stand.sparql(SOME, CSV).headers().firstValue("Newsgraph-Truncated")).isEmpty();
    }

    @Test
    void stopsAtTheLimitOfTime() {
        long begin = System.nanoTime();
        HttpResponse<String> answer = stand.sparql(ENDLESS, JSON);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("2 s");
        assertThat(System.nanoTime() - begin).isLessThan(4_000_000_000L);
    }

    @Test
    void answersSoManyAtOnceAndSendsTheNextAway() {
        List<CompletableFuture<HttpResponse<String>>> endless =
                Stream.generate(() ->
                                CompletableFuture.supplyAsync(() -> stand.sparql(ENDLESS, JSON)))
                        .limit(4)
                        .toList();
        List<String> bodies = endless.stream().map(f -> f.join().body()).toList();
        List<HttpResponse<String>> away =
                endless.stream()
                        .map(CompletableFuture::join)
                        .filter(r -> r.headers().firstValue("Retry-After").isPresent())
                        .toList();
        assertThat(away).as("%s", bodies).hasSize(2).allMatch(r -> r.statusCode() == 503);
        assertThat(stand.sparql(SOME, CSV).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesALongBody() {
        String query = SOME + " #" + "x".repeat(30_000);
        assertThat(stand.post("/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(413);
        assertThat(ofUntoldLength("application/sparql-query", query)).isEqualTo(413);
        assertThat(
                        ofUntoldLength(
                                "application/x-www-form-urlencoded",
                                "query=" + Newsstand.encoded(query)))
                .isBetween(400, 413);
    }

    private static int ofUntoldLength(String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                stand.request("/sparql")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
        return stand.send(request).statusCode();
    }

    @Test
    void letsOnlyTheNamedOriginRead() {
        String allow = "Access-Control-Allow-Origin";
        var named = stand.send(stand.request("/health").header("Origin", "https://news.example"));
        var other = stand.send(stand.request("/health").header("Origin", "https://evil.example"));
        assertThat(named.headers().firstValue(allow)).hasValue("https://news.example");
        assertThat(other.headers().firstValue(allow)).isEmpty();
        assertThat(other.headers().allValues("Vary")).contains("Origin");
    }
}
