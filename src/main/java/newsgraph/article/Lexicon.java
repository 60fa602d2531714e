package newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Data files of the class path folder `lexicons` for reading articles: an entry a line, columns
/// separated by `|`, `#` begins a comment.
final class Lexicon {
    private Lexicon() {}

    /// Returns the columns of each entry.
    static List<List<String>> rows(String name) {
        String resource = "/lexicons/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("(^|\\s)#.*$", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /// Returns the entries of a file of one column.
    static Set<String> words(String name) {
        return rows(name).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }
}
