package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import newsgraph.rdf.TurtleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages and the things behind IRIs, over real HTTP, on the example articles.
class PagesIT {
    private static final String PERSON = "/person/mark-carney";

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
    void aQuestionLeadsToTheWordsInTheirPlace() {
        Document answer = page("/ask/who-met-whom-and-why?who=carney");
        assertThat(answer.select(".answer").text())
                .contains("2025-06-10", "Mark Carney", "Friedrich Merz", "phone call", "● occurred")
                .contains("“Prime Minister Mark Carney spoke by phone");
        Document event = page(answer.select("a:contains(how it was read)").attr("href"));
        assertThat(event.select(".facts").text())
                .contains("Friedrich Merz attendee “German Chancellor Friedrich Merz”")
                .contains("According to office “his office”");
        assertThat(event.select("pre").text()).contains("rule weekday/past", "Chancellor of");
        String evidence = event.expectFirst("a.evidence").attr("href");
        Document article = page(evidence);
        String fragment = evidence.substring(evidence.indexOf('#') + 1);
        assertThat(article.expectFirst("[id='" + fragment + "'] ~ .mark").text())
                .isEqualTo("Prime Minister Mark Carney");
    }

    @Test
    void everyNumberLeadsToWhatItCounts() {
        for (Element row : page("/").select(".counts tr")) {
            Document counted = page(row.select("a").attr("href"));
            int number = Integer.parseInt(row.select("td").text());
            assertThat(counted.select(".count").text()).as(row.text()).startsWith(number + " ");
        }
    }

    @Test
    void eachPairOfTheNetworkIsInTheTableAndInThePicture() {
        Document network = page("/network?status=any");
        assertThat(network.select(".pairs tbody tr").size())
                .isEqualTo(network.select(".picture .line").size())
                .isGreaterThan(30);
        Element planned =
                network.expectFirst(".pairs tr:contains(Shigeru Ishiba):contains(planned)");
        assertThat(page(planned.expectFirst(".number a").attr("href")).select(".answer").text())
                .contains("Dick Schoof", "Shigeru Ishiba", "planned")
                .doesNotContain("occurred");
        assertThat(network.select(".picture .line-planned title").eachText())
                .contains("Dick Schoof, Shigeru Ishiba: planned, 1 report");
        assertThat(page("/network").select(".pairs, .picture").text()).doesNotContain("planned");
    }

    @Test
    void theOntologyShowsItsClassesPropertiesAndChanges() {
        Document ontology = page("/ontology");
        assertThat(ontology.select(".terms-picture a[href='#PhoneCall'] text").text())
                .isEqualTo("PhoneCall");
        assertThat(ontology.select(".terms-picture .arrow")).hasSizeGreaterThan(10);
        ontology.select(".terms-picture a")
                .forEach(a ->
                        assertThat(ontology.select("[id='" + a.attr("href").substring(1) + "']"))
                                .as(a.text())
                                .isNotEmpty());
        assertThat(ontology.select("#changes li").text()).contains("0.1.0");
    }

    @Test
    void noLinkOfAPageIsDead() {
        List.of("/", "/articles", "/actors", "/network", "/timeline", "/ontology", "/sparql-editor")
                .forEach(path ->
                        page(path).select("a[href^=/]").eachAttr("href").stream()
                                .distinct()
                                .forEach(link ->
                                        assertThat(stand.get(link).statusCode())
                                                .as(link)
                                                .isIn(200, 303)));
    }

    @Test
    void anAnswerComesInFourFormats() {
        String question = "/ask/who-met-whom%s?who=Carney";
        assertThat(stand.get(question.formatted(".csv")).body())
                .startsWith("when,who,whom,type,status,quote,")
                .contains("2025-06-10,Mark Carney,Friedrich Merz,phone_call,occurred,");
        assertThat(stand.get(question.formatted(".tsv")).body()).startsWith("when\twho\twhom");
        assertThat(stand.get(question.formatted(".json")).body()).contains("\"phone_call\"");
        String turtle = stand.get(question.formatted(".ttl")).body();
        assertThat(TurtleReader.graph("answer", turtle, "https://newsgraph.example/").size())
                .isGreaterThan(50);
        assertThat(turtle).contains("ng:PhoneCall", "ng:Participation", "ng:quote");
    }

    @Test
    void programsLearnHowMuchThereIs() {
        String turtle = stand.get("/.well-known/void").body();
        assertThat(TurtleReader.graph("void", turtle, "https://newsgraph.example/").size())
                .isGreaterThan(20);
        assertThat(turtle).contains("void#triples", "ng:Article", "void#entities> 10");
    }

    @Test
    void anEmptyAnswerSaysWhatToTry() {
        assertThat(page("/ask/who-met-whom?who=Carnei").text())
                .contains("Nobody here is called “Carnei”", "Did you mean Mark Carney");
        Document planned = page("/ask/who-met-whom?who=Carney&with=Frederiksen");
        assertThat(planned.text()).contains("No row answers that. Try:");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        HttpResponse<String> answer = stand.get("/ask/who-met-whom?since=soon");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("expected a day, as 2025-02-23");
    }

    @ParameterizedTest
    @CsvSource({
        "ishiba, Shigeru Ishiba",
        "IshiBA shig, Shigeru Ishiba",
        "store jon, Jonas Gahr Store",
        "tarif, how it was read"
    })
    void searchFindsPartsOfNamesAndWords(String words, String found) {
        assertThat(page("/search?q=" + Newsstand.encoded(words)).select("main").text())
                .contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, html",
        "*/*, html",
        "'text/html,application/xhtml+xml,*/*;q=0.8', html",
        "text/turtle, ttl",
        "application/ld+json, jsonld",
        "application/n-triples, nt",
        "'text/turtle;q=0.2, application/n-triples;q=0.7', nt"
    })
    void aPersonSendsOnToTheDocumentThatIsLikedBest(String accept, String ending) {
        HttpResponse<String> answer = stand.get(PERSON, accept);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(PERSON + "." + ending);
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
        assertThat(stand.get(PERSON + "." + ending).statusCode()).isEqualTo(200);
    }

    @Test
    void anArticleIsADocumentAndAnswersItself() {
        String article = page("/articles").select("main a[href^=/article/]").attr("href");
        HttpResponse<String> turtle = stand.get(article, "text/turtle");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(turtle.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/turtle");
        assertThat(turtle.headers().firstValue("Vary")).hasValue("Accept");
        assertThat(turtle.body()).contains("a ng:Article");
        assertThat(stand.get(article, "text/html").body()).contains("<!DOCTYPE html>");
    }

    @Test
    void whoeverTakesNothingOfItLearnsWhatThereIs() {
        HttpResponse<String> answer = stand.get(PERSON, "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle", "application/ld+json", "text/html");
    }

    /// As they stand, which a client would tidy up first; 400 for what climbs over the root or has
    /// a zero in it, so that HTTP itself takes it for no path.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/%2e%2e%2f%2e%2e%2fetc/passwd",
                "/..%5c..%5cetc%5cpasswd",
                "/..\\..\\etc\\passwd",
                "/....//....//etc/passwd",
                "/%252e%252e%252fetc%252fpasswd",
                "/..%c0%af..%c0%afetc/passwd",
                "/%c0%ae%c0%ae/etc/passwd",
                "/..;/..;/etc/passwd",
                "/;/etc/passwd",
                "/article/../../etc/passwd",
                "/article/..%2f..%2f..%2fetc%2fpasswd",
                "/article/%2e%2e",
                "/article/..%00/x",
                "/event/../../../etc/passwd/x",
                "/event/..%2f../event-1-2",
                "/ask/../../etc/passwd",
                "/ask/..%2f..%2fqueries%2fwhy",
                "/ask/../queries/why.rq",
                "/ask/why.rq",
                "/person/../graph/runs",
                "/person/..%2f..%2fetc%2fpasswd.html",
                "/serve/style.css",
                "/style.css/../../etc/passwd",
                "/style.css%00.html",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/file:///etc/passwd",
                "/jar:file:/x!/y",
                "/C:/windows/win.ini",
                "/store.properties",
                "/archive/journal.jsonl",
                "/.git/config"
            })
    void noPathLeavesTheSite(String path) throws IOException {
        String answer = raw(path);
        boolean isNone = answer.startsWith("HTTP/1.1 400 ") && answer.endsWith("\nBad Request\n");
        assertThat(isNone || answer.startsWith("HTTP/1.1 404 ")).as(answer).isTrue();
        assertThat(answer).doesNotContain("root:", "format=1");
    }

    private static Document page(String path) {
        HttpResponse<String> answer = stand.get(path, "text/html");
        if (answer.statusCode() == 303) {
            return page(answer.headers().firstValue("Location").orElseThrow());
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String raw(String path) throws IOException {
        URI url = URI.create(stand.url("/"));
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
