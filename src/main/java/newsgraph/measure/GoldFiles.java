package newsgraph.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Gold as files: forms (`*.gold`, `*.told`), folders of forms, and lines of the machine format
/// (`*.jsonl`).
public final class GoldFiles {
    private GoldFiles() {}

    /// Returns the gold articles of some files and folders as JSON lines, a folder's in the order
    /// of names.
    ///
    /// @throws GoldFormException naming every line of a form that cannot be used, or a folder
    ///   without forms
    /// @throws UncheckedIOException if a file cannot be read
    public static List<String> lines(List<Path> paths) {
        List<String> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : paths.stream().flatMap(GoldFiles::files).toList()) {
            try {
                read(file).forEach(lines::add);
            } catch (GoldFormException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new GoldFormException(String.join("\n", problems));
        }
        return List.copyOf(lines);
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> forms =
                    inside.filter(p -> p.toString().matches(".*\\.(gold|told)")).sorted().toList();
            if (forms.isEmpty()) {
                throw new GoldFormException(
                        path
                                + ": no form in this folder; expected files that end in .gold or"
                                + " .told");
            }
            return forms.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    /// Returns the lines of an extraction.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public static List<String> extraction(Path file) {
        return content(file).lines().filter(l -> !l.isBlank()).toList();
    }

    private static Stream<String> read(Path file) {
        String name = file.toString();
        if (name.endsWith(".jsonl")) {
            return extraction(file).stream();
        }
        return Stream.of(
                (name.endsWith(".told")
                                ? ToldForm.compile(name, content(file))
                                : GoldCompiler.compile(GoldForm.parse(name, content(file))))
                        .toString());
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
