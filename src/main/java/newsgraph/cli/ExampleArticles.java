package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The articles that are packed into the program.
final class ExampleArticles {
    private static final String FOLDER = "examples";

    private ExampleArticles() {}

    /// Copies the articles into a directory, over what an earlier copy left there. Other files
    /// stay.
    ///
    /// @throws UncheckedIOException if the directory cannot be written
    /// @throws IllegalStateException if the program was packed without them
    static void copyTo(Path directory) {
        try {
            Files.createDirectories(directory);
            Path program = program();
            if (Files.isDirectory(program)) {
                copy(program.resolve(FOLDER), directory);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(program)) {
                    copy(jar.getPath(FOLDER), directory);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot write the example articles there: %s".formatted(directory, e), e);
        }
    }

    /// Where this class comes from: a jar, or a directory of classes.
    private static Path program() {
        try {
            return Path.of(
                    Objects.requireNonNull(
                                    ExampleArticles.class.getProtectionDomain().getCodeSource())
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies in a place without a path", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            throw new IllegalStateException("the program was packed without " + FOLDER);
        }
        for (Path article : files(from)) {
            Files.copy(
                    article,
                    to.resolve(article.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
