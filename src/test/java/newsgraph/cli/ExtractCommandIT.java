package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExtractCommandIT {
    private static final String CALL =
            """
            {"id": "c1", "date": "2025-03-03", "text": "Prime Minister Keir Starmer spoke by phone \
            with French President Emmanuel Macron on Sunday, Downing Street said."}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void readsACallWithItsPartiesDayAndSource() throws Exception {
        assertThat(extract(CALL)).isZero();

        JsonNode event =
                new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).at("/events/0");
        assertThat(event.get("type").asText()).isEqualTo("phone_call");
        assertThat(event.get("status").asText()).isEqualTo("occurred");
        assertThat(event.get("participants").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Keir Starmer", "Emmanuel Macron");
        assertThat(event.at("/time/earliest").asText()).isEqualTo("2025-03-02");
        assertThat(event.at("/accordingTo/name").asText()).isEqualTo("Downing Street");
    }

    @Test
    void goesOnAfterALineThatCannotBeUsed() {
        assertThat(extract("{\"id\": \"broken\"\n" + CALL)).isEqualTo(65);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"error\"")
                .contains("phone_call");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(run("", "extract", "no-such-file.txt")).isEqualTo(66);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no-such-file.txt");
    }

    private int extract(String lines) {
        return run(lines, "extract", "--format", "jsonl", "-");
    }

    private int run(String stdin, String... arguments) {
        return Main.run(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }
}
