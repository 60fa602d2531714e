package newsgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The program in `examples/embedded`, against the packed jar, by the command that its page shows.
class EmbeddedIT {
    private static final Path PAGE = Path.of("examples/embedded/README.md");

    /// Returns a command of the page, which begins with `java`.
    static String command(String beginning) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /// Returns the line that the page says is printed.
    static String shown() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```text\n") + "```text\n".length();
        return page.substring(begin, page.indexOf("```", begin)).strip();
    }

    @Test
    void printsWhatItsPageShows() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", command("java -cp \"target"))
                        .redirectErrorStream(true);
        builder.environment()
                .merge(
                        "PATH",
                        System.getProperty("java.home") + "/bin",
                        (old, own) -> own + ":" + old);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out).contains(shown()).containsPattern("(?m)^\\d+ lines of Turtle$");
        assertThat(process.waitFor()).isZero();
    }
}
