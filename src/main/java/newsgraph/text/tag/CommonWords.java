package newsgraph.text.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.text.WordNet;

/// The words of English that are no names, by WordNet.
final class CommonWords {
    /// What WordNet leaves out: the small words.
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "as", "at", "but", "by", "for", "from", "his", "her", "if",
                    "in", "into", "is", "it", "its", "of", "on", "or", "our", "over", "that", "the",
                    "their", "this", "to", "with", "without", "after", "amid", "are", "be", "could",
                    "was", "were", "will", "would", "who", "what", "why", "how", "when", "where",
                    "against", "about", "during", "despite", "he", "she", "they", "we", "you");

    private CommonWords() {}

    /// Read when first asked for.
    private static final class Listed {
        private static final Set<String> WORDS = read();
    }

    /// Tells whether a word in lower case, or what it is a form of, is a common one.
    static boolean contains(String word) {
        return bases(word).anyMatch(Listed.WORDS::contains);
    }

    /// Tells whether a word in lower case is one that headlines leave small.
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private static Stream<String> bases(String word) {
        Stream.Builder<String> bases = Stream.builder();
        bases.add(word);
        for (String ending : List.of("s", "es", "ed", "d", "ing")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                String base = word.substring(0, word.length() - ending.length());
                bases.add(base);
                bases.add(base + "e");
            }
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            bases.add(word.substring(0, word.length() - 3) + "y");
        }
        return bases.build();
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>(SMALL);
        WordNet.senses(line -> {
            String word = line.substring(0, line.indexOf('%'));
            if (word.indexOf('_') < 0 && isUsual(line)) {
                words.add(word);
            }
        });
        return Set.copyOf(words);
    }

    /// Tells whether the sense of a line was met in the texts that WordNet counted.
    private static boolean isUsual(String line) {
        return !line.endsWith(" 0");
    }
}
