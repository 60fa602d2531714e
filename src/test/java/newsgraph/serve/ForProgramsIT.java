package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.query.Limits;
import newsgraph.rdf.TurtleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server gives to other programs: networks, views, graphs, metrics.
class ForProgramsIT {
    @TempDir static Path place;
    private static Newsstand stand;

    @BeforeAll
    static void open() {
        Newsstand.fill(place.resolve("store"));
        stand = Newsstand.open(place.resolve("store"), ServerOptions.DEFAULT);
    }

    @AfterAll
    static void close() {
        stand.close();
    }

    @Test
    void theWholeStoreComesInFormsForOthers() {
        assertThat(stand.get("/network.gexf").body()).contains("<gexf", "Mark Carney");
        assertThat(stand.get("/network.graphml").body()).contains("<graphml", "Mark Carney");
        assertThat(stand.get("/network.ftm.json").body())
                .contains("\"schema\":\"Event\"", "Mark Carney");
        String events = stand.get("/view/sem.ttl").body();
        assertThat(TurtleReader.graph("sem", events, "https://newsgraph.example/").size())
                .isGreaterThan(50);
    }

    @Test
    void theNetworkForOthersIsNarrowedDownAsThePageIs() {
        assertThat(stand.get("/network.gexf?who=Carney").body())
                .contains("Mark Carney", "Friedrich Merz")
                .hasSizeLessThan(stand.get("/network.gexf").body().length());
        assertThat(stand.get("/network.graphml?since=2031-01-01").body()).doesNotContain("<edge ");
        assertThat(stand.get("/network.gexf?status=planned").body())
                .contains("Planned")
                .doesNotContain("Occurred");
        assertThat(stand.get("/network.gexf?colour=red").statusCode()).isEqualTo(400);
        Document network = Jsoup.parse(stand.get("/network?who=Carney", "text/html").body());
        assertThat(network.select("a[href='/network.gexf?who=Carney']")).hasSize(1);
    }

    @Test
    void aViewIsNarrowedDownToTheArticlesThatTell() {
        String all = stand.get("/view/web-annotation.ttl").body();
        String some = stand.get("/view/web-annotation.ttl?who=Carney").body();
        assertThat(triples(some)).isPositive().isLessThan(triples(all));
        assertThat(triples(stand.get("/view/sem.ttl?since=2031-01-01").body())).isZero();
    }

    private static int triples(String turtle) {
        return TurtleReader.graph("view", turtle, "https://newsgraph.example/").size();
    }

    @Test
    void whatIsForOthersHasTheLimitsOfAnAnswer() {
        ServerOptions few =
                new ServerOptions(
                        ServerOptions.LOOPBACK,
                        0,
                        Optional.empty(),
                        Limits.DEFAULT.with(Duration.ofSeconds(5), 300),
                        4,
                        Duration.ofSeconds(1),
                        2_000_000);
        Path copy = place.resolve("copy");
        Newsstand.fill(copy);
        try (Newsstand small = Newsstand.open(copy, few)) {
            HttpResponse<String> view = small.get("/view/web-annotation.ttl");
            assertThat(view.headers().firstValue("Newsgraph-Truncated")).contains("300");
            assertThat(triples(view.body())).isBetween(1, 300);
            HttpResponse<String> graph = small.get("/data?default");
            assertThat(graph.headers().firstValue("Newsgraph-Truncated")).contains("300");
            assertThat(triples(graph.body())).isEqualTo(300);
        }
    }

    @Test
    void readsGraphsByTheGraphStoreProtocol() {
        String article =
                stand.sparql("SELECT ?g { GRAPH ?g { ?a a ng:Article } } LIMIT 1", "text/csv")
                        .body()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        HttpResponse<String> turtle =
                stand.get("/data?graph=" + Newsstand.encoded(article), "text/turtle");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(turtle.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/turtle");
        String relative = article.replace("https://newsgraph.example/", "");
        HttpResponse<String> lines = stand.get("/data?graph=" + relative, "application/n-triples");
        assertThat(lines.body().lines().count()).isEqualTo(triples(turtle.body()));
        assertThat(stand.get("/data?default").statusCode()).isEqualTo(200);
        assertThat(stand.get("/data?graph=graph/none").statusCode()).isEqualTo(404);
        assertThat(stand.get("/data").statusCode()).isEqualTo(400);
        assertThat(stand.get("/data?default&graph=graph/actors").statusCode()).isEqualTo(400);
        assertThat(stand.get("/data?default", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void refusesToWriteAGraph(String method) {
        HttpResponse<String> answer =
                stand.send(
                        stand.request("/data?graph=graph/actors")
                                .method(
                                        method,
                                        HttpRequest.BodyPublishers.ofString(
                                                "<x:a> <x:b> <x:c> .")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void tellsWhatItHasDoneInTheFormatOfPrometheus() {
        stand.get("/network?who=Carney");
        stand.get("/no/such/" + "x".repeat(30));
        HttpResponse<String> metrics = stand.get("/metrics");
        assertThat(metrics.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain;version=0.0.4");
        assertThat(metrics.body())
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*part=\"network\",status=\"200\".*} [1-9]")
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*part=\"other\",status=\"404\".*} [1-9]")
                .contains(
                        "newsgraph_store_readers 0.0",
                        "newsgraph_store_readers_most 4.0",
                        "jvm_memory_used_bytes")
                .doesNotContain("xxxx");
        assertThat(metrics.body().lines())
                .allMatch(l ->
                        l.startsWith("# ") || l.matches("[a-z_0-9]+(\\{[^}]*})? [-+0-9.eEInfNa]+"));
    }

    @Test
    void takesMoreAndLongerWordsThanAnIndexDoes() {
        String many =
                IntStream.range(0, 1_100)
                        .mapToObj(i -> Integer.toString(i, 36))
                        .collect(Collectors.joining("+"));
        for (String words : List.of(many, "a".repeat(5_000))) {
            assertThat(stand.get("/search?q=" + words).statusCode()).isEqualTo(200);
            assertThat(stand.get("/ask/who-met-whom?about=" + words).statusCode()).isEqualTo(200);
            assertThat(stand.get("/ask/who-met-whom?who=" + words).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT localhost:80", "OPTIONS *", "TRACE /metrics", "GET http:"})
    void refusesARequestForNoPage(String request) throws IOException {
        URI url = URI.create(stand.url("/"));
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
        }
    }
}
