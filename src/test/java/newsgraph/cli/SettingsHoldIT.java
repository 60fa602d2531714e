package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each limit as it is set on the command line: what is at it passes, and what is past it is told
/// with the setting's name. Those of the server are tested in `SparqlIT`, that of own shapes in
/// [GreedyCommandIT].
class SettingsHoldIT {
    private static final String SENTENCE = "Anna Lind met Carl Voss.";
    private static final String LINE =
            """
            {"id":"a","date":"2024-03-01","more":[[]],"text":"Anna Lind met Carl Voss."}
            """;
    private static final String PAGE =
            """
            <html><head><title>News</title></head><body><article>\
            <p><time datetime="2024-03-01"></time>Anna Lind met Carl Voss.</p></article></body></html>
            """;
    private static final String NESTED =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            <x:lind> a ng:Person ; <x:of> [ <x:of> [] ] .
            """;

    @TempDir Path place;

    @Test
    void anArticleMayHaveAsMuchAsIsSet() throws IOException {
        Shell.Result line =
                run(
                        "extract",
                        write("a.jsonl", LINE),
                        "article-characters=24",
                        "article-tokens=6",
                        "sentence-tokens=6",
                        "json-depth=3");
        assertThat(line.err()).isEmpty();
        assertThat(line.out()).contains(SENTENCE);
        Shell.Result page =
                run("extract", write("a.html", PAGE), "html-elements=8", "html-depth=5");
        assertThat(page.err()).isEmpty();
        assertThat(page.out()).contains(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "article-characters, 23, a.jsonl",
        "article-tokens, 5, a.jsonl",
        "sentence-tokens, 5, a.jsonl",
        "json-depth, 2, a.jsonl",
        "html-elements, 7, a.html",
        "html-depth, 4, a.html"
    })
    void anArticleMayHaveNoMoreThanIsSet(String setting, String value, String name)
            throws IOException {
        Path file = write(name, name.endsWith("html") ? PAGE : LINE);
        Shell.Result exceeds = run("extract", file, setting + "=" + value);
        assertThat(exceeds.err()).contains(setting);
        assertThat(exceeds.code()).isEqualTo(setting.endsWith("-tokens") ? 0 : 65);
    }

    @Test
    void anArticleMayTakeAsLongAsIsSet() throws IOException {
        Path file = write("a.jsonl", line("a", (SENTENCE + " ").repeat(300)));
        Shell.Result slow = run("extract", file, "article-seconds=0.001");
        assertThat(slow.code()).isEqualTo(65);
        assertThat(slow.err()).contains("set article-seconds higher");
        assertThat(run("extract", file, "article-seconds=600").code()).isZero();
    }

    @Test
    void anArticleMayHaveAMegabyte() throws IOException {
        String text = "2024-03-01\n\n" + SENTENCE + "\n";
        String whole = text + "x".repeat((1 << 20) - text.length());
        Shell.Result fits =
                run("extract", write("a.txt", whole), "article-mb=1", "article-tokens=9");
        assertThat(fits.err()).isEmpty();
        assertThat(fits.out()).contains("Carl Voss");
        Shell.Result exceeds = run("extract", write("a.txt", whole + "x"), "article-mb=1");
        assertThat(exceeds.code()).isEqualTo(65);
        assertThat(exceeds.err()).contains("1,048,576 bytes", "article-mb");
    }

    @Test
    void dataMayBeNestedAsDeepAsIsSet() throws IOException {
        Path file = write("data.ttl", NESTED);
        assertThat(run("validate", file, "rdf-depth=2").err()).doesNotContain("rdf-depth");
        Shell.Result deeper = run("validate", file, "rdf-depth=1");
        assertThat(deeper.code()).isEqualTo(65);
        assertThat(deeper.err()).contains("more than 1 (rdf-depth)");
    }

    @ParameterizedTest
    @CsvSource({"1024, 0", "1025, 65"})
    void aGraphQuotesAsManyBytesAsIsSet(int bytes, int code) throws IOException {
        String begin = "Anna Lind met Carl Voss in A";
        String sentence = begin + "b".repeat(bytes - begin.length() - 1) + ".";
        Shell.Result result = ingest(line("a", sentence), "literal-kb=1");
        assertThat(result.code()).isEqualTo(code);
        assertThat(result.err().contains("literal-kb")).isEqualTo(code != 0);
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "2, 2"})
    void aCommitTakesAsManyArticlesAsAreSet(int articles, int commits) throws IOException {
        Shell.Result result =
                ingest(
                        line("a", SENTENCE) + line("b", SENTENCE) + line("c", SENTENCE),
                        "batch-articles=" + articles);
        assertThat(result.code()).isZero();
        try (Stream<String> journal = Files.lines(store().resolve("archive/journal.jsonl"))) {
            assertThat(journal.filter(l -> l.contains("\"committed\":true"))).hasSize(commits);
        }
    }

    @Test
    void aCommitLeavesAsMuchDiskFreeAsIsSet() throws IOException {
        Shell.Result full = ingest(LINE, "min-free-mb=1000000000");
        assertThat(full.code()).isEqualTo(74);
        assertThat(full.err()).contains("--min-free-mb");
        assertThat(ingest(LINE, "min-free-mb=0").code()).isZero();
    }

    @Test
    void anIngestCompactsFromTheSizeAndGrowthThatAreSet() throws IOException {
        assertThat(ingest(line("a", SENTENCE), "compact-mb=1000").err())
                .doesNotContain("compacted:");
        assertThat(ingest(line("b", SENTENCE), "compact-mb=0").err()).contains("compacted:");
        assertThat(ingest(line("c", SENTENCE), "compact-mb=0", "compact-factor=2").err())
                .doesNotContain("compacted:");
    }

    @Test
    void aBackupUnpacksToAsMuchAsIsSet() throws IOException {
        ingest(
                line("a", SENTENCE + " It rained.".repeat(110_000)),
                "article-tokens=9",
                "article-characters=2000000");
        Path file = place.resolve("backup.zip");
        Shell.run("", "backup", "-o", file.toString(), "--loc", store().toString());
        assertThat(restore(file, "unpack-mb=1", "unpack-ratio=1032").code()).isZero();
        assertThat(restore(file, "unpack-mb=200", "unpack-ratio=1").code()).isZero();
        Shell.Result bomb = restore(file, "unpack-mb=1", "unpack-ratio=50");
        assertThat(bomb.code()).isEqualTo(65);
        assertThat(bomb.err()).contains("unpack-mb", "unpack-ratio").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "query-rows, 3, 2, 'SELECT DISTINCT ?g { GRAPH ?g { ?s a ?c } }', 0, only the first 2",
        "regex-characters, 5, 4, 'ASK { FILTER REGEX(\"abcdef\", \"abcde\") }', 2, regex-characters",
        "query-seconds, 30, 0.2, 'ASK { FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"(.*a){%d}b\") }', 75, 0.2 seconds"
    })
    void aQuestionMayTakeWhatIsSet(
            String setting, String at, String past, String query, int code, String told) {
        fill();
        Shell.Result fits = query(query.formatted(1), setting + "=" + at);
        assertThat(fits.code()).isZero();
        assertThat(fits.err()).isEmpty();
        Shell.Result exceeds = query(query.formatted(25), setting + "=" + past);
        assertThat(exceeds.code()).isEqualTo(code);
        assertThat(exceeds.err()).contains(told);
    }

    private void fill() {
        try (GraphStore store = GraphStore.open(store(), new FreeSpace(0))) {
            for (String name : List.of("a", "b", "c")) {
                store.replace(
                        Map.of(
                                Iris.checked("https://x.example/" + name),
                                Turtle.graph("<x:ann> a ng:Person .")));
            }
        }
    }

    private Shell.Result restore(Path file, String... settings) {
        List<String> line = new ArrayList<>(List.of("restore", file.toString()));
        line.addAll(
                List.of("--loc", place.resolve("restored" + String.join("", settings)).toString()));
        return Shell.run("", with(line, settings));
    }

    private Shell.Result query(String query, String setting) {
        return Shell.run("", "query", query, "--loc", store().toString(), "--set", setting);
    }

    private Shell.Result ingest(String lines, String... settings) throws IOException {
        List<String> line = new ArrayList<>();
        line.addAll(List.of("ingest", write("in.jsonl", lines).toString()));
        line.addAll(List.of("--loc", store().toString()));
        return Shell.run("", with(line, settings));
    }

    private static Shell.Result run(String command, Path file, String... settings) {
        List<String> line = new ArrayList<>(List.of(command, file.toString()));
        return Shell.run("", with(line, settings));
    }

    private static String[] with(List<String> line, String... settings) {
        for (String setting : settings) {
            line.add("--set");
            line.add(setting);
        }
        return line.toArray(String[]::new);
    }

    private static String line(String id, String text) {
        return "{\"id\":\"%s\",\"date\":\"2024-03-01\",\"text\":\"%s\"}\n".formatted(id, text);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(place.resolve(name), content);
    }

    private Path store() {
        return place.resolve("store");
    }
}
