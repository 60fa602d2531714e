package newsgraph.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Gives each target whatever makes it take another way, for so many seconds. A finding is an input
/// on which it fails; it belongs into `src/test/resources/fuzz/`, where a test reads it ever after.
public final class Fuzzing {
    private static final String TARGET = "newsgraph.fuzz.target";

    private Fuzzing() {}

    /// Called by Jazzer at first: an input is not to blame for the time that loading classes takes.
    public static void fuzzerInitialize() {
        Target.valueOf(System.getProperty(TARGET)).read(new byte[0]);
    }

    /// Called by Jazzer for every input.
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Target.valueOf(System.getProperty(TARGET)).read(data.consumeRemainingAsBytes());
    }

    /// Fuzzes one target after the other; exit code 1 if there are findings.
    ///
    /// @param arguments seconds a target, then names of targets, or none for all
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[0]);
        List<String> names = List.of(arguments).subList(1, arguments.length);
        int findings = 0;
        for (Target target : Target.values()) {
            if (names.isEmpty() || names.contains(target.name())) {
                findings += fuzz(target, seconds);
            }
        }
        System.out.printf("%d finding(s), in target/fuzz%n", findings);
        System.exit(findings == 0 ? 0 : 1);
    }

    /// Tells whether a file is an input that failed or hung; one that was merely slow is left there
    /// to be looked at.
    private static boolean isFinding(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.endsWith(".java") && !name.startsWith("slow-unit");
    }

    private static int fuzz(Target target, int seconds) throws IOException, InterruptedException {
        String name = target.name().toLowerCase(Locale.ROOT);
        Path found = Files.createDirectories(Path.of("target/fuzz", name));
        Path corpus = Files.createDirectories(Path.of("target/fuzz/corpus", name));
        Path log = Path.of("target/fuzz", name + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+EnableDynamicAgentLoading", "-D" + TARGET + "=" + target.name()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer"));
        command.addAll(
                List.of(
                        "--target_class=" + Fuzzing.class.getName(),
                        "--instrumentation_includes=newsgraph.**",
                        "--custom_hook_includes=newsgraph.**",
                        "--keep_going=20",
                        "--reproducer_path=" + found,
                        "-artifact_prefix=" + found + "/",
                        "-max_total_time=" + seconds,
                        "-timeout=30",
                        "-rss_limit_mb=3000",
                        "-max_len=4096",
                        corpus.toString(),
                        Path.of("src/test/resources/fuzz", name).toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        process.waitFor();
        try (Stream<Path> files = Files.list(found)) {
            int findings = (int) files.filter(Fuzzing::isFinding).count();
            String runs =
                    Files.readAllLines(log).stream()
                            .filter(l -> l.startsWith("Done ") || l.contains("DONE"))
                            .reduce("", (a, b) -> b);
            System.out.printf("%-11s %d finding(s)  %s%n", target, findings, runs);
            return findings;
        }
    }
}
