package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands that the documents show, run as they stand, in a directory where `demo` has been.
class DocumentsIT {
    private static final String README = "README.md";
    private static final String COMMANDS = "docs/commands.md";

    @TempDir static Path place;

    @BeforeAll
    static void demonstrate() throws IOException, InterruptedException {
        Path launcher = place.resolve("newsgraph");
        Files.writeString(
                launcher,
                """
                #!/bin/sh
                exec '%s/bin/java' -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dnewsgraph.name=./newsgraph -cp '%s' newsgraph.cli.Main "$@"
                """
                        .formatted(System.getProperty("java.home"), classPath()));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        run("./newsgraph demo");
        Path files = Files.createDirectories(place.resolve("examples/engineer"));
        for (String file : List.of("by-outlet.rq", "desk.ttl")) {
            Files.copy(Path.of("examples/engineer", file), files.resolve(file));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                README,
                COMMANDS,
                "examples/journalist.md",
                "examples/researcher.md",
                "examples/engineer.md",
                "examples/analyst.md"
            })
    void everyCommandPrintsWhatIsShown(String page) throws IOException, InterruptedException {
        var sessions = ConsoleSession.of(Files.readString(Path.of(page)));
        assertThat(sessions).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (ConsoleSession session : sessions) {
            String output = run(session.command());
            if (!session.shows(output)) {
                all.assertThat(output).as(session.command()).isEqualTo(session.shown());
            }
        }
        all.assertAll();
    }

    @Test
    void thePageOfCommandsHasTodaysHelp() throws IOException {
        String page = Files.readString(Path.of(COMMANDS));
        String renewed = CommandsPage.renewed(page);
        Path copy = Path.of("target", "commands.md");
        Files.writeString(copy, renewed);
        assertThat(page).as("renew it: cp %s %s", copy, COMMANDS).isEqualTo(renewed);
    }

    @Test
    void theReadmeNamesEveryQuestion() throws IOException {
        String readme = Files.readString(Path.of(README));
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(f -> f.getFileName().toString().replace(".rq", "")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
        }
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of(README))).hasSizeLessThan(150);
    }

    /// The class path of this process, for one that runs in another directory.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("sh", "-c", command)
                        .directory(place.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command).isZero();
        return output;
    }
}
