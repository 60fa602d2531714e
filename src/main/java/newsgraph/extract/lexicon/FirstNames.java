package newsgraph.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// First names that women or men alone bear, by the list that comes with CoreNLP's models. A name
/// of both is in neither set.
public final class FirstNames {
    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private static final List<String> LINES = read();

    private static final Set<String> WOMEN = only("FEMALE", "MALE");

    private static final Set<String> MEN = only("MALE", "FEMALE");

    private FirstNames() {}

    /// Tells whether only women bear a name, in lower case.
    public static boolean isOfWomen(String name) {
        return WOMEN.contains(name);
    }

    /// Tells whether only men bear a name, in lower case.
    public static boolean isOfMen(String name) {
        return MEN.contains(name);
    }

    private static Set<String> only(String gender, String other) {
        Set<String> names = of(gender);
        names.removeAll(of(other));
        return Set.copyOf(names);
    }

    private static Set<String> of(String gender) {
        Set<String> names = new HashSet<>();
        for (String line : LINES) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.substring(tab + 1).strip().equals(gender)) {
                names.add(line.substring(0, tab));
            }
        }
        return names;
    }

    private static List<String> read() {
        try (InputStream in = FirstNames.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("no models of CoreNLP on the class path: " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
    }
}
