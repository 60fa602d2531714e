package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files and questions made to break a reader: each is refused with a message that names it, in
/// seconds and without a stack trace. (What is read in spite of all is in other tests.)
@Tag("T1")
@Tag("T12")
class HostileInputTest {
    /// Of this thread's processor, so that a busy machine does not count. The longest take one or
    /// two; what grew as the square of its input would take hours.
    private static final int SECONDS = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String PAGE =
            "<!DOCTYPE html><html><body><p>They met.</p>%s</body></html>";

    private static final String PREFIX =
            "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n<person/a> rdfs:label ";

    @TempDir Path place;

    static Stream<Arguments> articles() throws IOException {
        return Stream.of(
                article("deep.jsonl", "[".repeat(100_000), "deep.jsonl:1: no JSON object"),
                article(
                        "deep-text.jsonl",
                        "{\"id\": \"a\", \"text\": " + "{\"a\": ".repeat(100_000),
                        "deep-text.jsonl:1: no JSON object"),
                article("nul.jsonl", "{\"id\": \"\\u0000\", \"text\": \"\"}", "nul.jsonl:1: "),
                article(
                        "surrogate.jsonl",
                        "{\"id\": \"\\ud800\", \"text\": \"\\udfff\"}",
                        "surrogate.jsonl:1: no publication date"),
                article("deep.html", "<div>".repeat(100_000) + "They met.", "deep.html:1: "),
                article(
                        "deep-linked-data.html",
                        PAGE.formatted(
                                "<script type=\"application/ld+json\">%s</script>"
                                        .formatted("[".repeat(100_000))),
                        "no publication date"),
                article(
                        "entities.html",
                        "<!DOCTYPE html [<!ENTITY a \"&b;&b;\"> <!ENTITY b \"&a;&a;\">]><p>They met &a;.",
                        "no publication date"),
                article(
                        "attributes.html",
                        PAGE.formatted("<p " + "a=b ".repeat(200_000) + ">"),
                        "no publication date"),
                article(
                        "full.html",
                        PAGE.formatted("<p>They met.</p>".repeat(1_300_000)),
                        "full.html:1: more than 100,000 elements"),
                article(
                        "full-of-words.html",
                        PAGE.formatted("<p>" + "They met. ".repeat(2_000_000)),
                        "full-of-words.html:1: a text of"),
                article("larger.html", "<p>They met.".repeat(1_800_000), "larger than 20,971,520"),
                article("larger.txt", "They met. ".repeat(2_200_000), "larger than 20,971,520"),
                Arguments.of("bomb.txt", bomb(), "1f 8b"),
                Arguments.of("bomb.html", bomb(), "1f 8b"),
                article("wide.txt", "\uFEFF\uFFFF\u0000\u202E", "wide.txt:1: "));
    }

    private static Arguments article(String name, String content, String message) {
        return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8), message);
    }

    /// Thousands of megabytes, packed.
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }
        return packed.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void anArticleIsRefusedByName(String name, byte[] content, String message) throws IOException {
        Path file = Files.write(place.resolve(name), content);
        Shell.Result result = inTime("extract", file.toString());
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains(name).contains(message);
    }

    static Stream<Arguments> gazetteers() {
        return Stream.of(
                article("deep.ttl", "<x:a> <x:b> " + "[ <x:b> ".repeat(200_000), "deep.ttl"),
                article("lists.ttl", "<x:a> <x:b> " + "( ".repeat(200_000), "lists.ttl"),
                article("format.ttl", "@prefix e:%", "format.ttl"),
                article(
                        "cut.ttl",
                        "<https://a.example/> <https://b.example/> "
                                + "[], ".repeat(501)
                                + "\"a\"^^",
                        "cut.ttl"),
                article("surrogate.ttl", PREFIX + "\"\\uD800\" .", "surrogate.ttl"),
                article("script.ttl", "<javascript:alert(1)> a <x:b> .", "script.ttl"),
                article(
                        "endless.ttl",
                        "<x:a> <x:b> \"\"\"" + "a".repeat(5_000_000),
                        "endless.ttl"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gazetteers")
    void aGazetteerIsRefusedByName(String name, byte[] content, String message) throws IOException {
        Path file = Files.write(place.resolve(name), content);
        Path article = Files.writeString(place.resolve("a.txt"), "They met.");
        Shell.Result result = inTime("extract", article.toString(), "--gazetteer", file.toString());
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains(message);
    }

    static Stream<String> queries() {
        return Stream.of(
                "ASK " + "{ ".repeat(100_000),
                "ASK { FILTER " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }",
                "SELECT * { ?a " + "(".repeat(100_000) + "<x:p>" + ")".repeat(100_000) + " ?b }",
                "ASK { FILTER (" + "!".repeat(100_000) + "true) }",
                "ASK { FILTER (1" + " + 1".repeat(100_000) + ") }",
                "SELECT * { ?a ?b " + "[ ?p ".repeat(100_000),
                "SELECT * { ?a ?b ( " + "( ".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryIsRefused(String query) throws IOException {
        Path file = Files.writeString(place.resolve("own.rq"), query);
        GraphStore.open(place.resolve("store"), new FreeSpace(0)).close();
        Shell.Result result =
                inTime("query", file.toString(), "--loc", place.resolve("store").toString());
        assertThat(result.code()).isIn(2, 65);
        assertThat(result.err()).contains("nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?a ?b \"a\"^^",
                "ASK { ?a ?b \"a\"^^x",
                "ASK { ?a ng:%",
                "ASK { ?a ng:%4",
                "ASK { ?a <x:%"
            })
    void aQueryThatEndsWithinANameIsRefused(String query) throws IOException {
        Path file = Files.writeString(place.resolve("own.rq"), query);
        GraphStore.open(place.resolve("store"), new FreeSpace(0)).close();
        Shell.Result result =
                inTime("query", file.toString(), "--loc", place.resolve("store").toString());
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("own.rq:1:");
    }

    private static Shell.Result inTime(String... line) {
        long begun = THREADS.getCurrentThreadCpuTime();
        Shell.Result result = Shell.run("", line);
        double seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
        assertThat(result.out() + result.err()).doesNotContain("\tat ").doesNotContain("\u001B");
        assertThat(seconds).isLessThan(SECONDS);
        return result;
    }
}
