package newsgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// A small checkout with the project's real launcher, and a stand-in for Maven and for the program.
record Checkout(Path home) {
    /// Prints its arguments and exits with 7.
    private static final String PROGRAM =
            """
            package newsgraph.cli;

            public class Main {
                public static void main(String[] arguments) {
                    System.out.println("ran " + String.join("|", arguments));
                    System.exit(7);
                }
            }
            """;

    /// How a run ended.
    record Result(int code, String out, String err) {}

    static Checkout in(Path home) throws IOException {
        Checkout checkout = new Checkout(home);
        checkout.write("src/main/java/newsgraph/cli/Main.java", PROGRAM);
        checkout.pack();
        checkout.write("src/main/java/newsgraph/cli/Spare.txt", "");
        checkout.write("pom.xml", "<project/>");
        for (String folder : List.of("ontology", "shapes", "queries", "examples/articles")) {
            checkout.write(folder + "/a.txt", "first");
        }
        Files.copy(Path.of("newsgraph"), home.resolve("newsgraph"));
        Files.copy(Path.of("src/test/resources/launcher/mvnw"), home.resolve("mvnw"));
        return checkout;
    }

    /// Makes the jar that the stand-in for Maven takes for its work.
    private void pack() throws IOException {
        Path classes = Files.createTempDirectory(home.getParent(), "classes");
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                classes.toString(),
                                home.resolve("src/main/java/newsgraph/cli/Main.java").toString());
        if (failed != 0) {
            throw new IllegalStateException("the stand-in for the program does not compile");
        }
        String name = "newsgraph/cli/Main.class";
        try (var jar = new JarOutputStream(Files.newOutputStream(home.resolve("program.jar")))) {
            jar.putNextEntry(new JarEntry(name));
            Files.copy(classes.resolve(name), jar);
        }
    }

    Path write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /// Starts the launcher; the environment's own choice of a JDK is that of this test.
    Running start(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Stream.concat(
                                        Stream.of(home.resolve("newsgraph").toString()),
                                        Stream.of(arguments))
                                .toList());
        Path out = Files.createTempFile(home.getParent(), "out", ".txt");
        Path err = Files.createTempFile(home.getParent(), "err", ".txt");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("NEWSGRAPH_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("NEWSGRAPH_JAVA_OPTS");
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        return start(Map.of(), arguments).await();
    }

    /// Returns what the builds wrote down, "begin" and "end".
    List<String> builds() throws IOException {
        return Files.readAllLines(home.resolve("builds.txt"));
    }

    /// A launcher at work.
    record Running(Process process, Path out, Path err) {
        Result await() throws IOException, InterruptedException {
            int code = process.waitFor();
            return new Result(code, Files.readString(out), Files.readString(err));
        }
    }
}
