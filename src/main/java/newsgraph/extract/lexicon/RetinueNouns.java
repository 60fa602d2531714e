package newsgraph.extract.lexicon;

import java.util.Set;

/// The nouns for those who only come with somebody ("delegation", "entourage"), of the data file
/// `retinues`.
public final class RetinueNouns {
    private static final Set<String> RETINUES = LexiconFile.words("retinues");

    private RetinueNouns() {}

    /// Tells whether a noun, in the singular and in lower case, is one of these.
    public static boolean contains(String lemma) {
        return RETINUES.contains(lemma);
    }
}
