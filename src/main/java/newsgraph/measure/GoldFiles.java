package newsgraph.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Gold as files: forms (`*.gold`), lines of the machine format (`*.jsonl`), and folders of them.
public final class GoldFiles {
    private GoldFiles() {}

    /// Returns the gold articles of some files and folders as JSON lines, a folder's in the order
    /// of names.
    ///
    /// @throws GoldFormException if a form cannot be used
    /// @throws UncheckedIOException if a file cannot be read
    public static List<String> lines(List<Path> paths) {
        return paths.stream().flatMap(GoldFiles::files).flatMap(GoldFiles::read).toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(p -> p.toString().endsWith(".gold")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            return file.toString().endsWith(".jsonl")
                    ? content.lines().filter(l -> !l.isBlank())
                    : Stream.of(
                            GoldCompiler.compile(GoldForm.parse(file.toString(), content))
                                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
