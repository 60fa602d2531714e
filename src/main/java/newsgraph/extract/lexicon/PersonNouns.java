package newsgraph.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// The common nouns for people, by WordNet: those whose first sense, the usual one, is in its file
/// of people ("skipper", "bondholder"), and not first a thing ("head", "host of a parasite").
public final class PersonNouns {
    private static final String SENSES = "/net/sf/extjwnl/data/wordnet/wn31/index.sense";

    /// How a line begins its sense of a noun in WordNet's file of people.
    private static final String PERSON = "%1:18:";

    private static final Set<String> NOUNS = read();

    private PersonNouns() {}

    /// Tells whether a noun, in the singular and in lower case, is one for a person.
    public static boolean contains(String lemma) {
        return NOUNS.contains(lemma);
    }

    private static Set<String> read() {
        Set<String> nouns = new HashSet<>();
        try (InputStream in = PersonNouns.class.getResourceAsStream(SENSES)) {
            if (in == null) {
                throw new IllegalStateException("no WordNet on the class path: " + SENSES);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.indexOf(PERSON);
                if (end > 0 && isFirst(line)) {
                    nouns.add(line.substring(0, end));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SENSES, e);
        }
        return Set.copyOf(nouns);
    }

    /// Tells whether a line (key, offset, number of the sense, count) is of a noun's first sense.
    private static boolean isFirst(String line) {
        int count = line.lastIndexOf(' ');
        int number = line.lastIndexOf(' ', count - 1);
        return line.substring(number + 1, count).equals("1");
    }
}
