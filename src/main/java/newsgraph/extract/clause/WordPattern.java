package newsgraph.extract.clause;

import java.util.regex.Pattern;

/// Regular expressions of phrases as data files write them: `a/b` is one of these words.
public final class WordPattern {
    private static final Pattern ALTERNATIVES = Pattern.compile("[^ /]+(?:/[^ /]+)+");

    private WordPattern() {}

    /// Returns the expression of a phrase; what else stands in it is left as it is.
    public static String of(String phrase) {
        return ALTERNATIVES
                .matcher(phrase)
                .replaceAll(m -> "(?:" + m.group().replace('/', '|') + ")");
    }
}
