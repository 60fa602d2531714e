package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.rdf.Iris;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever names an address or a file, in whatever input: nobody calls there, nothing is read.
@Tag("T8")
class NothingIsFetchedTest {
    private static final String SECRET = "what nobody may read";

    private static final String SHAPES =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            """;

    private static final AtomicInteger CALLS = new AtomicInteger();

    @TempDir static Path place;
    private static ServerSocket listener;

    @BeforeAll
    static void listen() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(NothingIsFetchedTest::answer);
        Files.writeString(place.resolve("secret.txt"), SECRET);
        try (GraphStore store = GraphStore.open(place.resolve("store"), new FreeSpace(0))) {
            store.replace(
                    Map.of(
                            Iris.checked("https://x.example/g"),
                            Turtle.graph("<x:ann> a ng:Person .")));
        }
    }

    private static void answer() {
        while (true) {
            try (Socket caller = listener.accept()) {
                CALLS.incrementAndGet();
                caller.getOutputStream()
                        .write(
                                "HTTP/1.1 404 none\r\nContent-Length: 0\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return; // closed: the test is over
            }
        }
    }

    @AfterEach
    void nobodyCalled() {
        assertThat(CALLS).hasValue(0);
    }

    @AfterAll
    static void close() throws IOException {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { <ADDRESS> } SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <ADDRESS> { ?a ?b ?c } } }",
                "SELECT * FROM <ADDRESS> { ?s ?p ?o }",
                "SELECT * FROM NAMED <ADDRESS> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <FILE_URL> { ?s ?p ?o }",
                "DESCRIBE <ADDRESS> FROM <ADDRESS>",
                "LOAD <ADDRESS>",
                "LOAD SILENT <ADDRESS> INTO GRAPH <x:g>",
                "LOAD <FILE_URL>",
                "INSERT { ?s ?p ?o } WHERE { SERVICE <ADDRESS> { ?s ?p ?o } }",
                "SELECT (<java:java.lang.Runtime>('x') AS ?y) {}",
            })
    void aQueryStaysInTheStore(String query) {
        Shell.Result result = run("query", filled(query));
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains("refused").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { GRAPH <FILE_URL> { ?s ?p ?o } }",
                "DESCRIBE <ADDRESS>"
            })
    void aNameOfAGraphIsOnlyAName(String query) {
        Shell.Result result = run("query", filled(query), "--format", format(query));
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:sparql [ sh:select \"SELECT $this { SERVICE <ADDRESS> { ?s ?p ?o } }\" ]",
                "sh:sparql [ sh:select \"SELECT $this { service silent <ADDRESS> { ?s ?p ?o } }\" ]",
                "sh:sparql [ sh:select \"\"\"# \\\"\nSELECT $this { SERVICE <ADDRESS> { ?s ?p ?o } }\"\"\" ]",
                "sh:target [ a sh:SPARQLTarget ; sh:select \"SELECT ?this { SERVICE <ADDRESS> { ?this ?p ?o } }\" ]",
                "sh:sparql [ sh:select \"SELECT $this { FILTER (<java:java.lang.Runtime>($this)) }\" ]",
            })
    void shapesOfAUsersOwnStayInTheData(String rule) throws IOException {
        Shell.Result result =
                validate(
                        SHAPES
                                + "<x:S> a sh:NodeShape ; sh:targetClass ng:Person ; "
                                + filled(rule)
                                + " .");
        assertThat(result.code()).as(result.err()).isEqualTo(65);
        assertThat(result.err()).contains("refused").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:sparql [ sh:select \"SELECT $this { $this ?service 'SERVICE <x:y>' }\" ]",
                "sh:sparql [ sh:select \"SELECT $this { $this <x:SERVICE> ?x } # no SERVICE\" ]",
                "sh:sparql [ sh:select \"SELECT $this FROM <ADDRESS> FROM NAMED <FILE_URL> { ?s ?p ?o }\" ]",
                "sh:sparql [ sh:select \"SELECT $this { GRAPH <ADDRESS> { ?s ?p ?o } }\" ]",
            })
    void shapesMaySayTheWord(String rule) throws IOException {
        Shell.Result result =
                validate(
                        SHAPES
                                + "<x:S> a sh:NodeShape ; sh:targetClass ng:Person ; "
                                + filled(rule)
                                + " .");
        assertThat(result.err()).doesNotContain("\tat ").doesNotContain("refused");
        assertThat(result.out()).doesNotContain(SECRET);
    }

    @Test
    void importsAreNotFollowed() throws IOException {
        String data =
                file(
                        "own.ttl",
                        "<x:o> a <http://www.w3.org/2002/07/owl#Ontology> ; <http://www.w3.org/2002/07/owl#imports> <ADDRESS>, <FILE_URL> .");
        assertThat(run("validate", data, "--ontology", data, "--shapes", shape()).code())
                .isIn(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [ <!ENTITY x SYSTEM \"ADDRESS\"> <!ENTITY y SYSTEM \"FILE_URL\"> ]>",
                "<!DOCTYPE r SYSTEM \"ADDRESS\">",
                "<!DOCTYPE r [ <!ENTITY % x SYSTEM \"ADDRESS\"> %x; <!ENTITY y 'y'> ]>",
            })
    void entitiesOfXmlAreNotLoaded(String declaration) throws IOException {
        String rdf =
                """
                <?xml version="1.0"?>
                DECLARATION
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="urn:e:">
                <rdf:Description rdf:about="urn:a"><e:label>begin &y; end</e:label></rdf:Description></rdf:RDF>
                """;
        String shapes =
                file(
                        "shapes.ttl",
                        SHAPES
                                + "<x:S> a sh:NodeShape ; sh:targetSubjectsOf <urn:e:label> ; sh:property [ sh:path <urn:e:label> ; sh:maxLength 0 ] .");
        Shell.Result result =
                run(
                        "validate",
                        file("data.rdf", rdf.replace("DECLARATION", declaration)),
                        "--shapes",
                        shapes);
        assertThat(result.out()).doesNotContain(SECRET);
        assertThat(result.err()).doesNotContain(SECRET).doesNotContain("\tat ");
    }

    @Test
    void aContextOfJsonLdIsNotFetched() throws IOException {
        for (String context : new String[] {"ADDRESS", "FILE_URL"}) {
            Shell.Result result =
                    run(
                            "validate",
                            file(
                                    "data.jsonld",
                                    "{\"@context\": \"%s\", \"a\": 1}".formatted(context)));
            assertThat(result.code()).isEqualTo(65);
            assertThat(result.err()).contains("not fetched");
        }
    }

    @Test
    void aPageIsReadWithoutWhatItNames() throws IOException {
        String page =
                file(
                        "page.html",
                        """
                        <!DOCTYPE html SYSTEM "ADDRESS" [ <!ENTITY y SYSTEM "FILE_URL"> ]>
                        <html><head><base href="ADDRESS"><link rel="stylesheet" href="ADDRESS"><meta http-equiv="refresh" content="0; ADDRESS">
                        <script type="application/ld+json">{"@context": "ADDRESS", "@type": "NewsArticle", "datePublished": "2025-03-03"}</script>
                        <script src="ADDRESS"></script></head>
                        <body><img src="ADDRESS"><iframe src="FILE_URL"></iframe><p>The two leaders met in Paris on Sunday &y;.</p></body></html>
                        """);
        try (Stream<Reading> readings =
                Articles.read(List.of(page), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            assertThat(readings.map(Object::toString).toList())
                    .singleElement()
                    .asString()
                    .doesNotContain(SECRET);
        }
    }

    private static String format(String query) {
        return query.startsWith("DESCRIBE") ? "ttl" : "csv";
    }

    private static String shape() throws IOException {
        return file(
                "shapes.ttl",
                SHAPES
                        + "<x:S> a sh:NodeShape ; sh:targetClass ng:Person ; sh:property [ sh:path ng:x ; sh:maxCount 0 ] .");
    }

    private static Shell.Result validate(String shapes) throws IOException {
        return run(
                "validate",
                file("data.ttl", "<x:ann> a <https://w3id.org/newsgraph/ontology#Person> ."),
                "--shapes",
                file("own.ttl", shapes));
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), filled(text)).toString();
    }

    private static String filled(String text) {
        return text.replace(
                        "ADDRESS", "http://127.0.0.1:%d/there".formatted(listener.getLocalPort()))
                .replace("FILE_URL", place.resolve("secret.txt").toUri().toString());
    }

    private static Shell.Result run(String... arguments) {
        if (!arguments[0].equals("query")) {
            return Shell.run("", arguments);
        }
        String[] line = Arrays.copyOf(arguments, arguments.length + 2);
        line[arguments.length] = "--loc";
        line[arguments.length + 1] = place.resolve("store").toString();
        return Shell.run("", line);
    }
}
