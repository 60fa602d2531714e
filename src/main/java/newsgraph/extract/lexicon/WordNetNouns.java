package newsgraph.extract.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newsgraph.text.WordNet;

/// The common nouns of WordNet by the file that holds their first sense, the usual one.
enum WordNetNouns {
    /// "Skipper", "bondholder"; not "head", which is first a thing.
    PERSON("%1:18:"),
    /// What people make: "cafe", "yacht", "checkpoint".
    ARTIFACT("%1:06:");

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
        WordNet.senses(line -> {
            for (WordNetNouns file : values()) {
                int end = line.indexOf(file.mark);
                if (end > 0 && isFirst(line)) {
                    nouns.computeIfAbsent(file, f -> new HashSet<>()).add(line.substring(0, end));
                }
            }
        });
        return nouns;
    }

    /// Tells whether a line (key, offset, number of the sense, count) is of a noun's first sense.
    private static boolean isFirst(String line) {
        int count = line.lastIndexOf(' ');
        int number = line.lastIndexOf(' ', count - 1);
        return line.substring(number + 1, count).equals("1");
    }
}
