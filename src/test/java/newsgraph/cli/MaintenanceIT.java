package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
    private StoreCopy copy;

    @BeforeAll
    static void ingest() {
        StoreCopy.fill(first.resolve("store"));
    }

    @BeforeEach
    void copy() throws IOException {
        copy = StoreCopy.of(first.resolve("store"), place.resolve("store"));
        store = copy.store();
    }

    @Test
    void statsTellsHowMuchThereIs() {
        assertThat(copy.run("stats").out())
                .containsPattern("(?m)^articles +3$")
                .containsPattern("(?m)^encounters planned +1$")
                .containsPattern("(?m)^quarantined +0$")
                .containsPattern("(?m)^database bytes +\\d{4,}$")
                .containsPattern("(?m)^format +1$");
    }

    @Test
    void rebuildGivesTheSameBytesFromAStoreOfAnyFormat() throws IOException {
        String before = copy.exported();
        setFormat(99);
        assertThat(copy.run("stats").code()).isEqualTo(65);
        Shell.Result result = copy.run("rebuild");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("3 articles").contains("made again from the archive");
        assertThat(copy.exported()).isEqualTo(before);
        assertThat(copy.run("verify", "--deep").code()).isZero();
    }

    @Test
    void rebuildDiffTellsWhatAnotherGazetteerWouldChange() throws IOException {
        String before = copy.exported();
        Path own = Files.writeString(place.resolve("ferries.ttl"), FERRIES);
        Shell.Result result = copy.run("rebuild", "--diff", "--gazetteer", own.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("(?m)^changed .*#event-\\d+-\\d+  meeting: Ulla Brandt")
                .doesNotContain("Meloni")
                .doesNotContain("Starmer");
        assertThat(result.err()).contains("nothing was changed");
        assertThat(copy.exported()).isEqualTo(before);
    }

    @Test
    void compactChangesNothingButTheSize() {
        String before = copy.exported();
        assertThat(copy.run("compact").out())
                .containsPattern("[\\d,]+ bytes of files before, [\\d,]+ now");
        assertThat(copy.exported()).isEqualTo(before);
        assertThat(copy.run("verify", "--deep").code()).isZero();
    }

    @Test
    void aBackupComesBackAsItWas() throws IOException {
        Path backup = place.resolve("news.zip");
        assertThat(copy.run("backup", "-o", backup.toString()).code()).isZero();
        Path again = place.resolve("again");
        assertThat(Shell.run("", "restore", backup.toString(), "--loc", again.toString()).code())
                .isZero();
        assertThat(StoreCopy.exported(again)).isEqualTo(copy.exported());
        assertThat(Shell.run("", "verify", "--deep", "--loc", again.toString()).code()).isZero();
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
        String before = copy.exported();
        Path nodes = store.resolve("tdb2/Data-0001/nodes-data.obj");
        byte[] bytes = Files.readAllBytes(nodes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("Giorgia Meloni will");
        assertThat(at).isPositive();
        bytes[at] = 'J';
        Files.write(nodes, bytes);
        Shell.Result result = copy.run("verify", "--deep");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.out() + result.err()).contains("article/").contains("newsgraph rebuild");
        assertThat(copy.run("rebuild").code()).isZero();
        assertThat(copy.run("verify", "--deep").code()).isZero();
        assertThat(copy.exported()).isEqualTo(before);
    }

    @Test
    void aBackupIsRestoredIntoTheCurrentDirectory() throws IOException {
        Path backup = place.resolve("news.zip");
        assertThat(copy.run("backup", "-o", backup.toString()).code()).isZero();
        Path here = Files.createDirectory(place.resolve("here"));
        try (ChildJvm child =
                ChildJvm.startIn(here, Main.class, "restore", "../news.zip", "--loc", ".")) {
            assertThat(child.await()).contains("graphs");
            assertThat(child.process().exitValue()).isZero();
        }
        assertThat(StoreCopy.exported(here)).isEqualTo(copy.exported());
    }

    @Test
    void verifySendsNobodyToRebuildFromATextThatIsLost() throws IOException {
        for (Path file : copy.holding("Giorgia Meloni will")) {
            if (file.endsWith("text.txt")) {
                Files.writeString(file, "They never met.");
            }
        }
        Shell.Result result = copy.run("verify");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.out()).contains("is not what was archived (plan); ingest it again");
        assertThat(result.err()).doesNotContain("rebuild");
        assertThat(Shell.run(StoreCopy.ARTICLES, "ingest", "-", "--loc", store.toString()).code())
                .isZero();
        assertThat(copy.run("verify").code()).isZero();
    }

    @Test
    void retryReadsWhatWasRefusedWithWhatIsKnownNow() throws IOException {
        Path undated =
                Files.writeString(
                        place.resolve("undated.txt"),
                        "Prime Minister Keir Starmer met Emmanuel Macron in Paris on Sunday.");
        assertThat(copy.run("ingest", undated.toString()).code()).isEqualTo(65);
        assertThat(copy.run("stats").out()).containsPattern("(?m)^quarantined +1$");
        Files.delete(undated);
        Shell.Result result = copy.run("ingest", "--retry-quarantine", "--published", "2025-03-03");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 stored");
        assertThat(copy.run("stats").out())
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
            Shell.Result result = copy.run(command.toArray(String[]::new));
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
        String whole = copy.run("export").out();
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
        assertThat(copy.run("export", "-o", file.toString()).code()).isZero();
        assertThat(file).hasContent(whole);
        assertThat(copy.run("verify").code()).isZero();
    }
}
