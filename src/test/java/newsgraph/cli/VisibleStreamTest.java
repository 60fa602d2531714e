package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import newsgraph.rdf.Iris;
import newsgraph.store.FreeSpace;
import newsgraph.store.GraphStore;
import newsgraph.store.Turtle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T3")
class VisibleStreamTest {
    private static final String RED = "\u001B[31m";

    @TempDir Path place;

    @ParameterizedTest
    @ValueSource(strings = {"", "plain\n", "tab\tand\nline", "Søren’s café — 会談 😀", "a\u00A0b"})
    void leavesWhatShowsAsItIs(String words) {
        assertThat(shown(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1B", "07", "08", "0D", "00", "7F", "9B", "85", "200B", "202E", "2066", "FEFF"})
    void showsTheNumbersOfWhatDoesNot(String hexadecimal) {
        String character = Character.toString(Integer.parseInt(hexadecimal, 16));
        assertThat(shown("a" + character + "b"))
                .isEqualTo("a\\u%sb".formatted("0".repeat(4 - hexadecimal.length()) + hexadecimal));
    }

    @Test
    void losesNothingOfWhatIsNotComplete() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream visible = VisibleStream.of(out);
        visible.write(0xE2);
        visible.flush();
        assertThat(out.toByteArray()).containsExactly(0xE2);
    }

    @Test
    void noMessageMovesTheCursor() {
        Shell.Result result = Shell.run("", "validate", "no" + RED + "such.ttl");
        assertThat(result.code()).isEqualTo(66);
        assertThat(result.err()).contains("no\\u001B[31msuch.ttl").doesNotContain("\u001B");
    }

    @Test
    void noTableMovesTheCursorButDataAreAsTheyAre() {
        String loc = place.resolve("store").toString();
        try (GraphStore store = GraphStore.open(Path.of(loc), new FreeSpace(0))) {
            store.replace(
                    Map.of(
                            Iris.checked("https://x.example/g"),
                            Turtle.graph("<x:a> <x:name> \"%s\" .".formatted(RED))));
        }
        String query = "SELECT ?n { ?a <x:name> ?n }";
        assertThat(Shell.run("", "query", query, "--loc", loc).out())
                .contains("\\u001B[31m")
                .doesNotContain("\u001B");
        assertThat(Shell.run("", "query", query, "--format", "csv", "--loc", loc).out())
                .contains(RED);
    }

    private static String shown(String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VisibleStream.of(out).print(words);
        return out.toString(StandardCharsets.UTF_8);
    }
}
