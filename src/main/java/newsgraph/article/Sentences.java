package newsgraph.article;

import java.text.BreakIterator;
import java.util.Locale;

/// Rough bounds of sentences, enough to part an appeal from the report that it runs into.
final class Sentences {
    private Sentences() {}

    /// Returns where the sentence that holds an offset begins; both in UTF-16 units.
    static int beginOf(String text, int offset) {
        BreakIterator sentences = over(text);
        return sentences.isBoundary(offset) ? offset : sentences.preceding(offset);
    }

    /// Returns where the sentence that ends at or after an offset ends.
    static int endOf(String text, int offset) {
        BreakIterator sentences = over(text);
        return sentences.isBoundary(offset) ? offset : sentences.following(offset);
    }

    private static BreakIterator over(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return sentences;
    }
}
