package newsgraph.text;

/// How much of an article is read. Counts, never a clock, so that any machine reads the same. What
/// a limit takes away is told in [AnnotatedText#notes()].
///
/// @param tokensPerSentence a longer sentence is cut into pieces, each read as a sentence of its
///   own
/// @param tokensPerArticle sentences from the one that passes this count on are not read
public record ReadingLimits(int tokensPerSentence, int tokensPerArticle) {
    /// Longer than any sentence meant to be read, and an article of some 500 kB.
    public static final ReadingLimits DEFAULT = new ReadingLimits(250, 100_000);

    public ReadingLimits {
        if (tokensPerSentence < 2 || tokensPerArticle < 1) {
            throw new IllegalArgumentException(
                    "tokens a sentence: %d, an article: %d"
                            .formatted(tokensPerSentence, tokensPerArticle));
        }
    }
}
