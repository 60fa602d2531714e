package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractFormatsIT {
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
    void givesTheSameBytesOnOneThreadAsOnSeveral() throws IOException {
        Path in = Files.writeString(place.resolve("in.jsonl"), manyLines());
        Path one = place.resolve("one.jsonl");
        Path several = place.resolve("several.jsonl");
        assertThat(extract("--threads", "1", "-o", one.toString(), in.toString())).isEqualTo(65);
        assertThat(extract("--threads", "4", "-o", several.toString(), in.toString()))
                .isEqualTo(65);
        assertThat(several).hasSameBinaryContentAs(one);
        assertThat(Files.readAllLines(one)).hasSize(41).element(20).asString().contains("error");
    }

    /// Long articles first, so that others overtake them, and a broken line in between.
    private static String manyLines() {
        Stream<String> lines =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                "{\"id\": \"%d\", \"date\": \"2025-03-03\", \"text\": \"%s\"}\n"
                                        .formatted(i, story(i)));
        List<String> all = lines.collect(Collectors.toList());
        all.add(20, "{\"id\": \"half\n");
        return String.join("", all);
    }

    private static String story(int number) {
        return "President Emmanuel Macron met Chancellor Olaf Scholz in Lyon on day %d. "
                .formatted(number)
                .repeat(1 + 7 * (number % 5 == 0 ? 8 : number % 3));
    }

    @Test
    void writesWhatAStoreOfTheSameArticlesExports() throws IOException {
        Path in = Files.writeString(place.resolve("in.jsonl"), CALL + PLAN);
        String store = place.resolve("store").toString();
        Path extracted = place.resolve("extracted.nq");
        Path exported = place.resolve("exported.nq");
        assertThat(extract("-o", extracted.toString(), in.toString())).isZero();
        assertThat(Shell.run("", "ingest", "--loc", store, in.toString()).code()).isZero();
        assertThat(Shell.run("", "export", "--loc", store, "-o", exported.toString()).code())
                .isZero();
        assertThat(Files.readAllLines(extracted).stream().sorted())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        Files.readAllLines(exported).stream()
                                .filter(line -> !line.endsWith("graph/actors> ."))
                                .sorted()
                                .toList());
    }

    @Test
    void writesATableOfEncounters() {
        Shell.Result result = Shell.run(CALL + PLAN, "extract", "--format", "csv", "-");
        assertThat(result.out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("event,type,status,");
        assertThat(result.out())
                .containsPattern("PhoneCall,Occurred,CONSULT,phone,041,Keir Starmer,")
                .containsPattern("Meeting,Planned,AGREE,.*,036,Giorgia Meloni,.*,Rome,");
    }

    private static int extract(String... arguments) {
        return Shell.run(
                        "",
                        Stream.concat(Stream.of("extract"), Stream.of(arguments))
                                .toArray(String[]::new))
                .code();
    }
}
