package newsgraph.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A data file of the class path folder `lexicons`: an entry a line, columns separated by `|`,
/// white space around them ignored, `#` begins a comment, blank lines skipped.
public final class LexiconFile {
    private LexiconFile() {}

    /// One entry.
    ///
    /// @param place file and line, for messages
    public record Row(String place, List<String> columns) {
        public String column(int index) {
            return columns.get(index);
        }

        /// Returns the words of a column that lists several, separated by commas; empty for `-`.
        public List<String> list(int index) {
            return column(index).equals("-")
                    ? List.of()
                    : List.of(column(index).split("\\s*,\\s*"));
        }

        /// Returns the constant that a column names in lower case, `-` or blank for `_`.
        ///
        /// @throws IllegalStateException naming the place, if there is none such
        public <E extends Enum<E>> E constant(int index, Class<E> type) {
            return named(column(index), type);
        }

        /// Returns the constants that a column lists, separated by commas; empty for `-`.
        ///
        /// @throws IllegalStateException naming the place, if one of them is none
        public <E extends Enum<E>> Set<E> constants(int index, Class<E> type) {
            return list(index).stream()
                    .map(word -> named(word, type))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        }

        private <E extends Enum<E>> E named(String word, Class<E> type) {
            String name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> c.name().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "%s: '%s' is none of %s"
                                            .formatted(
                                                    place,
                                                    word,
                                                    Arrays.toString(type.getEnumConstants()))));
        }
    }

    /// Returns the entries of `lexicons/NAME.txt`.
    ///
    /// @throws IllegalStateException if there is no such file, or a line has other than `columns`
    ///   columns
    public static List<Row> rows(String name, int columns) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(name).split("\r?\n", -1)) {
            number++;
            String content = line.replaceFirst("(^|\\s)#.*$", "").strip();
            if (!content.isEmpty()) {
                List<String> cells =
                        Arrays.stream(content.split("\\|", -1)).map(String::strip).toList();
                String place = "lexicons/%s.txt:%d".formatted(name, number);
                if (cells.size() != columns) {
                    throw new IllegalStateException(
                            "%s: %d columns, expected %d".formatted(place, cells.size(), columns));
                }
                rows.add(new Row(place, cells));
            }
        }
        return rows;
    }

    /// Returns the entries of a file of one column.
    public static Set<String> words(String name) {
        return words(name, 1);
    }

    /// Returns the first column of a file of several, for what only asks whether a word stands
    /// there.
    public static Set<String> words(String name, int columns) {
        return rows(name, columns).stream()
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String name) {
        String resource = "/lexicons/" + name + ".txt";
        try (InputStream in = LexiconFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
