package newsgraph.extract.lexicon;

/// The common nouns for what is built, by WordNet: what people are in, at or aboard ("cafe",
/// "yacht", "checkpoint").
public final class SiteNouns {
    private SiteNouns() {}

    /// Tells whether a noun, in the singular and in lower case, is one for something built.
    public static boolean contains(String lemma) {
        return WordNetNouns.ARTIFACT.has(lemma);
    }
}
