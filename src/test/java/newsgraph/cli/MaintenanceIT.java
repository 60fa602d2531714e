package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newsgraph.store.ChildJvm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands that keep a store whole over the years, as a user types them.
class MaintenanceIT {
    private static final int KILLS =
            "long".equals(System.getProperty("newsgraph.crashes")) ? 20 : 4;

    private static final String ARTICLES =
            """
            {"id": "call", "date": "2025-03-03", "text": "Prime Minister Keir Starmer spoke by phone \
            with French President Emmanuel Macron on Sunday, Downing Street said."}
            {"id": "plan", "date": "2025-03-03", "text": "Italian Prime Minister Giorgia Meloni will \
            meet Canadian Prime Minister Justin Trudeau in Rome on Tuesday to discuss migration."}
            {"id": "ferry", "date": "2025-03-03", "text": "The British ferries minister met Ulla Brandt in Dover."}
            """;

    private static final String FERRIES =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <office/minister-for-ferries> a ng:Office ; rdfs:label "Minister for Ferries" ;
                ng:title "minister for ferries", "ferries minister" ; ng:ofBody <country/united-kingdom> .
            <person/ada-thorne> a ng:Person ; rdfs:label "Ada Thorne" ; ng:surname "Thorne" ; ng:gender "female" .
            <tenure/minister-for-ferries/ada-thorne> a ng:Tenure ; ng:holder <person/ada-thorne> ;
                ng:office <office/minister-for-ferries> ; ng:from "2024-07-05"^^xsd:date .
            """;

    @TempDir static Path first;
    @TempDir Path place;
    private Path store;

    @BeforeAll
    static void ingest() {
        Shell.Result result =
                Shell.run(ARTICLES, "ingest", "-", "--loc", first.resolve("store").toString());
        assertThat(result.code()).as(result.err()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        store = place.resolve("store");
        try (Stream<Path> files = Files.walk(first.resolve("store"))) {
            for (Path file : files.toList()) {
                Files.copy(file, store.resolve(first.resolve("store").relativize(file)));
            }
        }
    }

    @Test
    void statsTellsHowMuchThereIs() {
        assertThat(run("stats").out())
                .containsPattern("(?m)^articles +3$")
                .containsPattern("(?m)^encounters planned +1$")
                .containsPattern("(?m)^quarantined +0$")
                .containsPattern("(?m)^database bytes +\\d{4,}$")
                .containsPattern("(?m)^format +1$");
    }

    @Test
    void rebuildGivesTheSameBytesFromAStoreOfAnyFormat() throws IOException {
        String before = exported();
        setFormat(99);
        assertThat(run("stats").code()).isEqualTo(65);
        Shell.Result result = run("rebuild");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("3 articles").contains("made again from the archive");
        assertThat(exported()).isEqualTo(before);
        assertThat(run("verify", "--deep").code()).isZero();
    }

    @Test
    void rebuildDiffTellsWhatAnotherGazetteerWouldChange() throws IOException {
        String before = exported();
        Path own = Files.writeString(place.resolve("ferries.ttl"), FERRIES);
        Shell.Result result = run("rebuild", "--diff", "--gazetteer", own.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("(?m)^changed .*#event-\\d+-\\d+  meeting: Ulla Brandt")
                .doesNotContain("Meloni")
                .doesNotContain("Starmer");
        assertThat(result.err()).contains("nothing was changed");
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void compactChangesNothingButTheSize() {
        String before = exported();
        assertThat(run("compact").out())
                .containsPattern("[\\d,]+ bytes of files before, [\\d,]+ now");
        assertThat(exported()).isEqualTo(before);
        assertThat(run("verify", "--deep").code()).isZero();
    }

    @Test
    void aBackupComesBackAsItWas() throws IOException {
        Path backup = place.resolve("news.zip");
        assertThat(run("backup", "-o", backup.toString()).code()).isZero();
        Path again = place.resolve("again");
        assertThat(Shell.run("", "restore", backup.toString(), "--loc", again.toString()).code())
                .isZero();
        assertThat(exported(again)).isEqualTo(exported());
        assertThat(Shell.run("", "restore", backup.toString(), "--loc", again.toString()).code())
                .isEqualTo(2);
        byte[] half = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(half, half.length / 2));
        Shell.Result truncated =
                Shell.run(
                        "",
                        "restore",
                        backup.toString(),
                        "--loc",
                        place.resolve("third").toString());
        assertThat(truncated.code()).isEqualTo(65);
        assertThat(truncated.err()).contains("not a whole backup").contains("use another backup");
        assertThat(place.resolve("third")).doesNotExist();
    }

    @Test
    void verifyDeepNamesTheArticleAndRebuildMendsIt() throws IOException {
        String before = exported();
        Path nodes = store.resolve("tdb2/Data-0001/nodes-data.obj");
        byte[] bytes = Files.readAllBytes(nodes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("Giorgia Meloni will");
        assertThat(at).isPositive();
        bytes[at] = 'J';
        Files.write(nodes, bytes);
        Shell.Result result = run("verify", "--deep");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.out() + result.err()).contains("article/").contains("newsgraph rebuild");
        assertThat(run("rebuild").code()).isZero();
        assertThat(run("verify", "--deep").code()).isZero();
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void purgeLeavesNothingInQuarantineEither() throws IOException {
        String other =
                ARTICLES.replace("to discuss migration", "to talk of a secret")
                        .replace("2025-03-03", "soon");
        assertThat(Shell.run(other, "ingest", "-", "--loc", store.toString()).code()).isEqualTo(65);
        assertThat(holding("talk of a secret")).isNotEmpty();
        Shell.Result result = run("remove", "--purge", "plan");
        assertThat(result.out()).contains("purged from quarantine plan");
        assertThat(holding("talk of a secret")).isEmpty();
        assertThat(store.resolve("quarantine")).isNotEmptyDirectory();
    }

    @Test
    void verifySendsNobodyToRebuildFromATextThatIsLost() throws IOException {
        for (Path file : holding("Giorgia Meloni will")) {
            if (file.endsWith("text.txt")) {
                Files.writeString(file, "They never met.");
            }
        }
        Shell.Result result = run("verify");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.out()).contains("is not what was archived (plan); ingest it again");
        assertThat(result.err()).doesNotContain("rebuild");
        assertThat(Shell.run(ARTICLES, "ingest", "-", "--loc", store.toString()).code()).isZero();
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void purgeLeavesNoWordOfTheTextAndNamesTheBackups() throws IOException {
        Path backup = place.resolve("news.zip");
        assertThat(run("backup", "-o", backup.toString()).code()).isZero();
        assertThat(holding("Giorgia Meloni will")).isNotEmpty();
        Shell.Result result = run("remove", "--purge", "plan");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("a backup still holds the text: ").contains("news.zip");
        assertThat(holding("Giorgia Meloni will")).isEmpty();
        assertThat(exported()).doesNotContain("Meloni").contains("Starmer");
        assertThat(run("verify", "--deep").code()).isZero();
    }

    @Test
    void retryReadsWhatWasRefusedWithWhatIsKnownNow() throws IOException {
        Path undated =
                Files.writeString(
                        place.resolve("undated.txt"),
                        "Prime Minister Keir Starmer met Emmanuel Macron in Paris on Sunday.");
        assertThat(run("ingest", undated.toString()).code()).isEqualTo(65);
        assertThat(run("stats").out()).containsPattern("(?m)^quarantined +1$");
        Files.delete(undated);
        Shell.Result result = run("ingest", "--retry-quarantine", "--published", "2025-03-03");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 stored");
        assertThat(run("stats").out())
                .containsPattern("(?m)^quarantined +0$")
                .containsPattern("(?m)^articles +4$");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void aStoreOfAnotherFormatSaysSoAndOffersRebuild(int format) throws IOException {
        setFormat(format);
        for (List<String> command :
                List.of(
                        List.of("stats"),
                        List.of("query", "ASK {}"),
                        List.of("export"),
                        List.of("compact"),
                        List.of("remove", "plan"))) {
            Shell.Result result = run(command.toArray(String[]::new));
            assertThat(result.code()).as(command.toString()).isEqualTo(65);
            assertThat(result.err())
                    .contains("a store of format %d, written by".formatted(format))
                    .contains(format > 1 ? "a newer" : "an older")
                    .contains("newsgraph rebuild --loc");
        }
    }

    private void setFormat(int format) throws IOException {
        Path settings = store.resolve("store.properties");
        Files.writeString(
                settings, Files.readString(settings).replace("format=1", "format=" + format));
    }

    @Test
    void anExportThatIsKilledLeavesNoHalfFile() throws Exception {
        String whole = run("export").out();
        Path file = place.resolve("graph.ttl");
        Random random = new Random(3);
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildJvm child =
                    ChildJvm.start(ExportChild.class, store.toString(), file.toString())) {
                child.awaitLine("begun");
                Thread.sleep(random.nextInt(400));
                child.process().destroyForcibly().waitFor();
            }
            if (Files.exists(file)) {
                assertThat(Files.readString(file)).as("kill %d", kill).isEqualTo(whole);
            }
        }
        assertThat(run("export", "-o", file.toString()).code()).isZero();
        assertThat(file).hasContent(whole);
        assertThat(run("verify").code()).isZero();
    }

    private List<Path> holding(String words) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile).filter(f -> has(f, words)).toList();
        }
    }

    private static boolean has(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String exported() {
        return exported(store);
    }

    private static String exported(Path store) {
        Shell.Result result = Shell.run("", "export", "--format", "nq", "--loc", store.toString());
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    private Shell.Result run(String... arguments) {
        String[] line = Arrays.copyOf(arguments, arguments.length + 2);
        line[arguments.length] = "--loc";
        line[arguments.length + 1] = store.toString();
        return Shell.run("", line);
    }
}
