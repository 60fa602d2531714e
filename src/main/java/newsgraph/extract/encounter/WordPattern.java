package newsgraph.extract.encounter;

import java.util.regex.Pattern;

/// Regular expressions of phrases as data files write them: `a/b` is one of these words.
final class WordPattern {
    private static final Pattern ALTERNATIVES = Pattern.compile("[^ /]+(?:/[^ /]+)+");

    private WordPattern() {}

    /// Returns the expression of a phrase; what else stands in it is left as it is.
    static String of(String phrase) {
        return ALTERNATIVES
                .matcher(phrase)
                .replaceAll(m -> "(?:" + m.group().replace('/', '|') + ")");
    }
}
