package newsgraph.text;

import java.util.Locale;
import newsgraph.article.TextSpan;

/// A word or mark of a sentence.
///
/// @param index position in its sentence, from 0
/// @param span its characters in the article's text
/// @param word as written, with curly quotation marks, apostrophes and dashes folded to ASCII, and
///   letters made whole that were misread
/// @param lemma dictionary form, as CoreNLP's Morphology gives it
/// @param tag Penn Treebank part of speech
public record Token(int index, TextSpan span, String word, String lemma, String tag) {

    /// Returns the word in lower case (root locale).
    public String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
