package newsgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A run of a Java program of its own, watched until it ends.
///
/// @param output what it printed
/// @param peakBytes the most memory that it held; 0 where the system does not tell (only Linux
///   does)
record Child(String output, Cost cost, long peakBytes) {
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final String PEAK = "VmHWM:";

    /// Runs a main class with this program's class path.
    ///
    /// @throws IllegalStateException with what it printed, if it fails
    static Child run(List<String> options, Class<?> main, List<String> arguments) {
        return run(options, main.getName(), arguments);
    }

    static Child run(List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return watched(command);
    }

    /// Runs the program as its users do, by the launcher, on this JDK and one processor. The
    /// launcher's first run builds the program, where it is not built.
    static Child launch(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        "env",
                        "NEWSGRAPH_JAVA_HOME=" + System.getProperty("java.home"),
                        "NEWSGRAPH_JAVA_OPTS=-XX:ActiveProcessorCount=1",
                        "./newsgraph"));
        command.addAll(arguments);
        return watched(command);
    }

    private static Child watched(List<String> command) {
        try {
            return watch(command);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it ran: " + command, e);
        }
    }

    private static Child watch(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("newsgraph-bench", ".out");
        Path err = Files.createTempFile("newsgraph-bench", ".err");
        long began = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peak(process.pid()));
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - began);
        String printed = Files.readString(out);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "%s ended with %d: %s%s"
                            .formatted(
                                    command, process.exitValue(), printed, Files.readString(err)));
        }
        Files.delete(out);
        Files.delete(err);
        return new Child(printed, new Cost(wall, cpu), peak);
    }

    private static long peak(long process) {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(l -> l.startsWith(PEAK))
                            .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) << 10)
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException ended) {
            return 0; // the process ended between the two looks
        }
    }

    /// Returns the numbers of the line that begins with `RESULT`.
    List<Double> result() {
        return output.lines()
                .filter(l -> l.startsWith("RESULT "))
                .flatMap(l ->
                        java.util.Arrays.stream(l.substring("RESULT ".length()).split(" ", -1)))
                .map(Double::valueOf)
                .toList();
    }
}
