package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandIT {
    private static final String CALL =
            """
            {"id": "call", "date": "2025-03-03", "text": "Prime Minister Keir Starmer spoke by phone \
            with French President Emmanuel Macron on Sunday, Downing Street said."}
            """;

    private static final String PLAN =
            """
            {"id": "plan", "date": "2025-03-03", "text": "Italian Prime Minister Giorgia Meloni will \
            meet Canadian Prime Minister Justin Trudeau in Rome on Tuesday to discuss migration."}
            """;

    @TempDir Path place;

    @Test
    void storesArticlesAndTellsWhatItFound() {
        Shell.Result result = ingest("store", CALL + PLAN, "-");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("(?m)^stored +.* 1 occurred +call$")
                .containsPattern("(?m)^stored +.* 1 planned +plan$");
        assertThat(result.err()).contains("2 stored, 0 replaced, 0 unchanged, 0 refused");
        assertThat(verify("store").out()).startsWith("2 articles").contains("all as stored");
    }

    @Test
    void tellsOneJsonObjectALine() throws JsonProcessingException {
        Shell.Result result =
                ingest("store", CALL + "{\"id\": \"half\n" + PLAN, "--format", "jsonl", "-");
        assertThat(result.code()).isEqualTo(65);
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode stored = new ObjectMapper().readTree(lines.getFirst());
        assertThat(stored.get("id").asText()).isEqualTo("call");
        assertThat(stored.get("outcome").asText()).isEqualTo("stored");
        assertThat(stored.get("article").asText()).startsWith("https://newsgraph.example/article/");
        assertThat(stored.at("/encounters/occurred").asInt()).isOne();
        assertThat(new ObjectMapper().readTree(lines.get(1)).get("outcome").asText())
                .isEqualTo("quarantined");
        assertThat(result.err()).contains("stdin:2: ");
        assertThat(place.resolve("store/quarantine")).isNotEmptyDirectory();
    }

    @Test
    void knowsWhatIsThereAlready() {
        ingest("store", CALL, "-");
        String before = export("store");
        assertThat(ingest("store", CALL, "-").out()).contains("unchanged");
        assertThat(export("store")).isEqualTo(before);
        String changed = CALL.replace("Sunday", "Saturday");
        assertThat(ingest("store", changed, "-").out()).contains("replaced");
        assertThat(export("store")).contains("on Saturday").doesNotContain("on Sunday");
    }

    @Test
    void givesTheSameBytesInAnyOrder() {
        ingest("one", CALL + PLAN, "-");
        ingest("again", CALL + PLAN, "-");
        ingest("reversed", PLAN + CALL, "-", "--threads", "1");
        assertThat(export("again")).isEqualTo(export("one")).contains("PhoneCall");
        assertThat(export("reversed")).isEqualTo(export("one"));
    }

    @Test
    void removesAnArticleAsIfItHadNeverBeen() {
        ingest("one", CALL, "-");
        ingest("both", CALL + PLAN, "-");
        Shell.Result removed = Shell.run("", "remove", "plan", "--loc", loc("both"));
        assertThat(removed.code()).isZero();
        assertThat(removed.out()).startsWith("removed https://newsgraph.example/article/");
        assertThat(export("both")).isEqualTo(export("one"));
        Shell.Result unknown = Shell.run("", "remove", "plan", "--loc", loc("both"));
        assertThat(unknown.code()).isEqualTo(65);
        assertThat(unknown.err()).contains("plan: no article of that id");
    }

    @Test
    void makesNoStoreToRemoveFrom() {
        assertThat(Shell.run("", "remove", "plan", "--loc", loc("none")).code()).isEqualTo(66);
        assertThat(place.resolve("none")).doesNotExist();
    }

    @Test
    void findsATextThatWasChangedInTheArchive() throws IOException {
        ingest("store", CALL, "-");
        Path text;
        try (Stream<Path> files = Files.walk(place.resolve("store/archive"))) {
            text = files.filter(f -> f.endsWith("text.txt")).findFirst().orElseThrow();
        }
        Files.writeString(text, Files.readString(text).replace("Sunday", "Monday"));
        Shell.Result result = verify("store");
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.out()).contains("is not what was archived").contains("1 problem(s)");
    }

    @Test
    void makesNoStoreWithoutInput() {
        Shell.Result result = ingest("store", "", "no-such-file.txt");
        assertThat(result.code()).isEqualTo(66);
        assertThat(place.resolve("store")).doesNotExist();
    }

    @Test
    void touchesNothingInAPlaceThatIsNoStore() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "mine");
        Shell.Result result = Shell.run(CALL, "ingest", "-", "--loc", place.toString());
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("not a newsgraph store");
        assertThat(place).isDirectoryNotContaining("glob:**tdb2");
    }

    @Test
    void namesWhoHoldsTheStore() {
        ingest("store", CALL, "-");
        GraphStore holder = GraphStore.open(place.resolve("store"));
        try {
            Shell.Result result = ingest("store", PLAN, "-");
            assertThat(result.code()).isEqualTo(75);
            assertThat(result.err()).contains("in use by process " + ProcessHandle.current().pid());
        } finally {
            holder.close();
        }
    }

    @Test
    void saysWhereAGazetteerIsBroken() throws IOException {
        Path own = Files.writeString(place.resolve("own.ttl"), "<x> a\n  nonsense .");
        Shell.Result result = ingest("store", CALL, "-", "--gazetteer", own.toString());
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("own.ttl:2:").doesNotContain("\tat ");
        assertThat(ingest("store", CALL, "-", "--gazetteer", "none.ttl").code()).isEqualTo(66);
    }

    private Shell.Result ingest(String store, String stdin, String... arguments) {
        String[] all =
                Stream.concat(Stream.of("ingest", "--loc", loc(store)), Arrays.stream(arguments))
                        .toArray(String[]::new);
        return Shell.run(stdin, all);
    }

    private Shell.Result verify(String store) {
        return Shell.run("", "verify", "--loc", loc(store));
    }

    private String export(String store) {
        try (GraphStore graphs = GraphStore.openReadOnly(place.resolve(store))) {
            return Turtle.quads(graphs);
        }
    }

    private String loc(String store) {
        return place.resolve(store).toString();
    }
}
