package newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One file that is to be read, or standard input.
///
/// @param name as the user gave it, for messages and as an id
/// @param file empty for standard input
/// @param argument last part of the input argument that named it; empty for standard input
/// @param inside its path below that argument, with `/`; empty if it is the argument itself
record Source(
        String name, Optional<Path> file, Optional<String> argument, Optional<String> inside) {
    static final String STDIN = "-";

    /// Endings of files that a directory is searched for; files without any count as well.
    private static final Set<String> ENDINGS =
            Set.of("txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson");

    /// Returns the files that an argument stands for, sorted by path. Hidden files and, in
    /// directories, files with the ending of something else are passed over.
    ///
    /// @throws NoSuchInputException if there is nothing of that name
    /// @throws UncheckedIOException if a directory cannot be listed
    static List<Source> of(String argument) {
        if (argument.equals(STDIN)) {
            return List.of(
                    new Source("stdin", Optional.empty(), Optional.empty(), Optional.empty()));
        }
        Path path = path(argument);
        if (!Files.exists(path)) {
            throw new NoSuchInputException(argument);
        }
        Optional<String> last =
                Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                        .map(Path::toString);
        if (!Files.isDirectory(path)) {
            return List.of(new Source(argument, Optional.of(path), last, Optional.empty()));
        }
        return articleFiles(path).stream()
                .map(inside ->
                        new Source(
                                argument.replaceFirst("/+$", "") + "/" + inside,
                                Optional.of(path.resolve(inside)),
                                last,
                                Optional.of(inside)))
                .toList();
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException notEvenAName) {
            throw new NoSuchInputException(argument);
        }
    }

    private static List<String> articleFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(directory::relativize)
                    .filter(Source::mayBeArticle)
                    .map(p -> p.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the directory " + directory, e);
        }
    }

    private static boolean mayBeArticle(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String ending = ending(inside.toString());
        return ending.isEmpty() || ENDINGS.contains(ending);
    }

    /// Returns what follows the last dot of the file's name, in lower case; "" if there is none.
    String ending() {
        return file.map(Path::toString).map(Source::ending).orElse("");
    }

    private static String ending(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// Returns the permanent name of the article that the whole file is; empty where only its text
    /// can name it.
    Optional<String> key(Optional<String> collection) {
        Optional<String> id = inside.or(() -> argument);
        return id.flatMap(i -> collection.or(() -> argument).map(c -> c + "/" + i));
    }

    /// Returns the permanent name of an article in the file.
    String key(Optional<String> collection, String id) {
        String begin =
                collection.orElseGet(
                        () -> argument.orElse("stdin") + inside.map(i -> "/" + i).orElse(""));
        return begin + "/" + id;
    }

    /// @throws UncheckedIOException if the file cannot be opened
    InputStream open(InputStream stdin) {
        if (file.isEmpty()) {
            return stdin;
        }
        try {
            return Files.newInputStream(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read article " + name, e);
        }
    }
}
