package newsgraph.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The common nouns of WordNet by the file that holds their first sense, the usual one.
enum WordNetNouns {
    /// "Skipper", "bondholder"; not "head", which is first a thing.
    PERSON("%1:18:"),
    /// What people make: "cafe", "yacht", "checkpoint".
    ARTIFACT("%1:06:");

    private static final String SENSES = "/net/sf/extjwnl/data/wordnet/wn31/index.sense";

    private static final Map<WordNetNouns, Set<String>> NOUNS = read();

    /// How a line begins its sense of a noun of the file.
    private final String mark;

    WordNetNouns(String mark) {
        this.mark = mark;
    }

    /// Tells whether a noun, in the singular and in lower case, is one of these.
    boolean has(String lemma) {
        return NOUNS.getOrDefault(this, Set.of()).contains(lemma);
    }

    private static Map<WordNetNouns, Set<String>> read() {
        Map<WordNetNouns, Set<String>> nouns = new EnumMap<>(WordNetNouns.class);
        try (InputStream in = WordNetNouns.class.getResourceAsStream(SENSES)) {
            if (in == null) {
                throw new IllegalStateException("no WordNet on the class path: " + SENSES);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (WordNetNouns file : values()) {
                    int end = line.indexOf(file.mark);
                    if (end > 0 && isFirst(line)) {
                        nouns.computeIfAbsent(file, f -> new HashSet<>())
                                .add(line.substring(0, end));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SENSES, e);
        }
        return nouns;
    }

    /// Tells whether a line (key, offset, number of the sense, count) is of a noun's first sense.
    private static boolean isFirst(String line) {
        int count = line.lastIndexOf(' ');
        int number = line.lastIndexOf(' ', count - 1);
        return line.substring(number + 1, count).equals("1");
    }
}
