package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The script of `completion`, in a real bash.
class CompletionCommandIT {
    /// Asks for what the last word may become, as bash does when Tab is pressed.
    private static final String TAB =
            """
            compopt() { :; } # bash has it only while a key is handled
            . "$0"
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMPREPLY=()
            _complete_newsgraph "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            echo "${COMPREPLY[@]}"
            """;

    @TempDir Path place;

    @ParameterizedTest
    @CsvSource({
        "newsgraph exp, export explain",
        "newsgraph ask who-met, who-met-whom who-met-whom-and-why",
        "newsgraph ask who-met-whom --w, --who --with --width",
        "newsgraph export --format t, ttl trig tsv",
        "newsgraph ask why --status p, planned proposed",
        "newsgraph ask why --type v, video_call visit",
        "newsgraph completion z, zsh"
    })
    void completesTheLastWord(String line, String words) throws IOException, InterruptedException {
        Path script = place.resolve("completion");
        Files.writeString(script, Shell.run("", "completion", "bash").out());
        List<String> command = new ArrayList<>(List.of("bash", "-c", TAB, script.toString()));
        command.addAll(List.of(line.split(" ")));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo(words);
        assertThat(bash.waitFor()).isZero();
    }
}
