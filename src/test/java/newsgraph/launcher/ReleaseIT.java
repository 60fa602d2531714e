package newsgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The archive, unpacked where there is nothing of the project: no checkout, no Maven, no home with
/// its jars. Skipped unless this build made one (`-Prelease`).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseIT {
    private static final Path TARGET = Path.of("target");

    @TempDir static Path place;

    private Path archive = Path.of("unset");
    private Path home = Path.of("unset");

    /// How a program ended.
    private record Result(int code, String out, String err) {}

    @BeforeAll
    void unpack() throws IOException, InterruptedException {
        Optional<Path> made = newest(".tar.gz");
        assumeTrue(made.isPresent(), "no archive of this build: ./mvnw -Prelease verify");
        archive = made.orElseThrow();
        String root = archive.getFileName().toString().replace(".tar.gz", "");
        assertThat(run(List.of("tar", "xzf", archive.toAbsolutePath().toString())).code()).isZero();
        home = place.resolve(root);
    }

    /// Returns the archive, unless an older build left it.
    private static Optional<Path> newest(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Path jar = TARGET.resolve("newsgraph.jar");
                if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar))
                        >= 0) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void readsAnArticleWithNoNetworkAtAll() throws IOException, InterruptedException {
        Optional<List<String>> alone =
                Stream.of(List.of("unshare", "-n"), List.of("unshare", "-rn"))
                        .filter(ReleaseIT::isAllowed)
                        .findFirst();
        assumeTrue(alone.isPresent(), "unshare -n is not there or not allowed");
        List<String> line = new ArrayList<>(alone.orElseThrow());
        line.addAll(
                List.of(
                        home.resolve("newsgraph").toString(),
                        "extract",
                        home.resolve("examples/articles/readout-of-a-call.txt").toString(),
                        "--format",
                        "csv"));
        Result result = run(line);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(",PhoneCall,Occurred,", ",Mark Carney,", ",Friedrich Merz,");
    }

    private static boolean isAllowed(List<String> unshare) {
        List<String> line = new ArrayList<>(unshare);
        line.add("true");
        try {
            return run(line).code() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void everyCommandHasAManualPageAndTheTabKeyKnowsIt() throws IOException, InterruptedException {
        Result help = run(List.of(home.resolve("newsgraph").toString(), "--help"));
        List<String> commands =
                help.out()
                        .lines()
                        .dropWhile(l -> !l.startsWith("Commands:"))
                        .skip(1)
                        .takeWhile(l -> l.startsWith("  "))
                        .filter(l -> l.charAt(2) != ' ')
                        .map(l -> l.strip().split(" ", 2)[0])
                        .toList();
        String script =
                Files.readString(home.resolve("share/bash-completion/completions/newsgraph"));
        assertThat(commands)
                .contains("extract", "completion")
                .allSatisfy(command -> {
                    assertThat(script).contains("_picocli_newsgraph_" + command);
                    assertThat(home.resolve("share/man/man1/newsgraph-%s.1".formatted(command)))
                            .content()
                            .contains(".SH \"SYNOPSIS\"", "newsgraph " + command);
                });
        assertThat(run(List.of(home.resolve("newsgraph").toString(), "completion", "bash")).out())
                .isEqualTo(script);
    }

    @Test
    void anotherProgramUsesTheJarWhichFindsTheOthersByItself()
            throws IOException, InterruptedException {
        String command =
                "cd '%s' && '%s/bin/'%s"
                        .formatted(
                                home,
                                System.getProperty("java.home"),
                                EmbeddedIT.command("java -cp lib"));
        assertThat(run(List.of("sh", "-c", command)).out()).contains(EmbeddedIT.shown());
    }

    @Test
    void theZipHoldsTheSameFiles() throws IOException, InterruptedException {
        String listed = run(List.of("tar", "tzf", archive.toAbsolutePath().toString())).out();
        Path zip = Path.of(archive.toString().replace(".tar.gz", ".zip"));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(Object::toString).filter(n -> !n.endsWith("/")))
                    .hasSizeGreaterThan(100)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(listed.split("\n", -1))
                                    .filter(n -> !n.isEmpty() && !n.endsWith("/"))
                                    .toList());
        }
    }

    /// Runs a program that finds Java, but nothing else of whoever runs this test.
    private static Result run(List<String> line) throws IOException, InterruptedException {
        Path out = Files.createTempFile(place, "out", ".txt");
        Path err = Files.createTempFile(place, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(line).directory(place.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH", "/usr/bin:/bin",
                                "HOME", place.toString(),
                                "NEWSGRAPH_JAVA_HOME", System.getProperty("java.home")));
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        int code = builder.start().waitFor();
        return new Result(code, Files.readString(out), Files.readString(err));
    }
}
