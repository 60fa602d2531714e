package newsgraph.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A main class of the tests in a process of its own.
public record ChildJvm(Process process, BufferedReader output) implements AutoCloseable {
    /// Starts a class with the class path of this process; its stderr goes with its stdout.
    public static ChildJvm start(Class<?> main, String... arguments) {
        return startIn(Path.of(""), main, arguments);
    }

    /// Starts a class in a directory.
    public static ChildJvm startIn(Path directory, Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-cp",
                                classPath(),
                                main.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(directory.toAbsolutePath().toFile())
                            .redirectErrorStream(true)
                            .start();
            return new ChildJvm(process, process.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + main, e);
        }
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Waits for a line that holds some words.
    ///
    /// @throws IllegalStateException with all that was said, if it ends without saying so
    public String awaitLine(String words) {
        StringBuilder said = new StringBuilder();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.contains(words)) {
                    return line;
                }
                said.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what the child says", e);
        }
        throw new IllegalStateException("expected \"" + words + "\", heard:\n" + said);
    }

    /// Waits for the end and returns all that was said.
    public String await() {
        String said = output.lines().reduce("", (a, b) -> a + b + "\n");
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the child does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return said;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
