package newsgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newsgraph.launcher.Checkout.Result;
import newsgraph.launcher.Checkout.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher `newsgraph`, run for real in a small checkout whose builds take a second.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LauncherIT {
    private static final List<String> ONE_BUILD = List.of("begin", "end");
    private static final List<String> TWO_BUILDS = List.of("begin", "end", "begin", "end");

    private Checkout checkout = new Checkout(Path.of("unset"));

    @BeforeEach
    void makeACheckoutWhosePathHasASpace(@TempDir Path place) throws IOException {
        checkout = Checkout.in(Files.createDirectory(place.resolve("check out")));
    }

    @Test
    void buildsOnFirstUseAndSaysSo() throws IOException, InterruptedException {
        Result result = checkout.run("ask", "two words");
        assertThat(result.code()).isEqualTo(7);
        assertThat(result.out()).isEqualTo("ran ask|two words\n");
        assertThat(result.err()).contains("building").contains("about 600 MB");
        assertThat(checkout.run("ask", "two words"))
                .isEqualTo(new Result(7, "ran ask|two words\n", ""));
        assertThat(checkout.builds()).isEqualTo(ONE_BUILD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "src/main/java/newsgraph/cli/Spare.txt",
                "ontology/a.txt",
                "shapes/a.txt",
                "queries/a.txt",
                "examples/articles/a.txt"
            })
    void buildsAgainWhenASourceWasChanged(String source) throws IOException, InterruptedException {
        checkout.run();
        Path changed = checkout.write(source, "second");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.EPOCH)); // as after an unpacking
        assertThat(checkout.run().code()).isEqualTo(7);
        assertThat(checkout.builds()).isEqualTo(TWO_BUILDS);
    }

    @Test
    void buildsAgainWhenASourceWasDeleted() throws IOException, InterruptedException {
        checkout.run();
        Files.delete(checkout.home().resolve("src/main/java/newsgraph/cli/Spare.txt"));
        Files.writeString(checkout.home().resolve("target/classes/Old.class"), "old");
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(TWO_BUILDS);
        assertThat(checkout.home().resolve("target/classes/Old.class")).doesNotExist();
    }

    @Test
    void buildsNothingForAFileThatIsNoSource() throws IOException, InterruptedException {
        checkout.run();
        checkout.write("README.md", "changed");
        Files.setLastModifiedTime(checkout.home().resolve("pom.xml"), FileTime.from(Instant.now()));
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(ONE_BUILD);
    }

    @Test
    void buildsAgainWhereTheCheckoutWasMoved() throws IOException, InterruptedException {
        checkout.run();
        Path moved = checkout.home().resolveSibling("moved");
        Files.move(checkout.home(), moved);
        Checkout there = new Checkout(moved);
        assertThat(there.run("here").out()).isEqualTo("ran here\n");
        assertThat(there.run("here").err()).isEmpty();
    }

    @Test
    void buildsOnceForTwoFirstUsesAtOnce() throws IOException, InterruptedException {
        Running one = checkout.start(Map.of(), "one");
        Running two = checkout.start(Map.of(), "two");
        Result first = one.await();
        Result second = two.await();
        assertThat(first.out()).isEqualTo("ran one\n");
        assertThat(second.out()).isEqualTo("ran two\n");
        assertThat(first.err() + second.err()).containsOnlyOnce("building");
        assertThat(first.err() + second.err()).containsOnlyOnce("waiting for the build of process");
        assertThat(checkout.builds()).isEqualTo(ONE_BUILD);
    }

    @Test
    void takesOverFromABuilderThatIsGone() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        checkout.write("target/build.lock", gone.pid() + "\n");
        Running one = checkout.start(Map.of(), "one");
        Running two = checkout.start(Map.of(), "two");
        assertThat(one.await().out()).isEqualTo("ran one\n");
        assertThat(two.await().out()).isEqualTo("ran two\n");
        assertThat(checkout.builds()).isEqualTo(ONE_BUILD);
        assertThat(checkout.home().resolve("target/build.lock")).doesNotExist();
    }

    @Test
    void freesTheLockWhenABuildIsStopped() throws IOException, InterruptedException {
        Running stopped = checkout.start(Map.of());
        while (!Files.exists(checkout.home().resolve("builds.txt"))) {
            Thread.sleep(20);
        }
        stopped.process().destroy();
        assertThat(stopped.await().code()).isEqualTo(143);
        assertThat(checkout.home().resolve("target/build.lock")).doesNotExist();
        assertThat(checkout.run("again").out()).isEqualTo("ran again\n");
    }

    @Test
    void showsWhyABuildFailedAndTriesAgain() throws IOException, InterruptedException {
        Path broken = checkout.write("broken", "[ERROR] Main.java:[3,1] illegal start\n");
        Result result = checkout.run();
        assertThat(result.code()).isEqualTo(70);
        assertThat(result.err()).contains("Main.java:[3,1]").contains("target/build.log");
        Files.delete(broken);
        assertThat(checkout.run("now").out()).isEqualTo("ran now\n");
    }

    @Test
    void tellsAMissingNetworkFromAFault() throws IOException, InterruptedException {
        checkout.write(
                "broken", "[ERROR] Could not transfer artifact a:b:jar:1: Unknown host central\n");
        assertThat(checkout.run().code()).isEqualTo(69);
    }

    @Test
    void compilesLittleForAFewArticlesAndLeavesAServerToTheJvm()
            throws IOException, InterruptedException {
        checkout.write("few.txt", "An article.");
        checkout.write("many.txt", "An article. ".repeat(20_000));

        assertThat(flags("extract", "few.txt")).contains("TieredStopAtLevel=1");
        assertThat(flags("extract", "few.txt", "many.txt"))
                .contains("Tier4InvocationThreshold=100000")
                .doesNotContain("TieredStopAtLevel");
        assertThat(flags("extract", "-")).contains("Tier4InvocationThreshold=100000");
        assertThat(flags("serve")).doesNotContain("Tier");
    }

    private String flags(String... arguments) throws IOException, InterruptedException {
        String[] words =
                Stream.of(arguments)
                        .map(a -> a.endsWith(".txt") ? checkout.home().resolve(a).toString() : a)
                        .toArray(String[]::new);
        return checkout.start(Map.of("NEWSGRAPH_JAVA_OPTS", "-XX:+PrintCommandLineFlags"), words)
                .await()
                .out();
    }

    @Test
    void saysOnceThatThereIsNoJdk() throws IOException, InterruptedException {
        Path tools = toolsWithoutJava();
        Result result =
                checkout.start(
                                Map.of(
                                        "PATH", tools.toString(),
                                        "JAVA_HOME", "/nonexistent",
                                        "NEWSGRAPH_JAVA_HOME", "",
                                        "NEWSGRAPH_JAVA_SEARCH", ""))
                        .await();
        assertThat(result.code()).isEqualTo(69);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("newsgraph: needs a JDK 21 or newer, and none was found.")
                .contains("set NEWSGRAPH_JAVA_HOME")
                .hasLineCount(3);
        assertThat(checkout.home().resolve("builds.txt")).doesNotExist();
    }

    @Test
    void runsUnpackedFromAnArchiveWithoutAJdk() throws IOException, InterruptedException {
        Path unpacked = Files.createDirectories(checkout.home().resolveSibling("un packed/lib"));
        Files.copy(checkout.home().resolve("program.jar"), unpacked.resolve("newsgraph.jar"));
        Checkout there = new Checkout(unpacked.getParent());
        Files.copy(checkout.home().resolve("newsgraph"), there.home().resolve("newsgraph"));
        Path java = Path.of(System.getProperty("java.home"));
        Path runtime = Files.createDirectories(there.home().resolve("runtime/bin")).getParent();
        Files.copy(java.resolve("release"), runtime.resolve("release"));
        Files.writeString(
                runtime.resolve("bin/java"),
                "#!/bin/sh\nexec '%s/bin/java' \"$@\"\n".formatted(java));
        assertThat(runtime.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        Result result =
                there.start(Map.of("NEWSGRAPH_JAVA_HOME", runtime.toString()), "ask", "two words")
                        .await();
        assertThat(result).isEqualTo(new Result(7, "ran ask|two words\n", ""));
        assertThat(checkout.home().resolve("builds.txt")).doesNotExist();
    }

    /// A `PATH` on which everything that the launcher needs is found, but no `java`.
    private Path toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectory(checkout.home().resolve("bin"));
        for (String tool : List.of("dirname", "readlink", "sed")) {
            Path wrapper = tools.resolve(tool);
            Files.writeString(
                    wrapper, "#!/bin/sh\nPATH=/usr/bin:/bin exec %s \"$@\"\n".formatted(tool));
            assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        }
        return tools;
    }
}
