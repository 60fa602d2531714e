package newsgraph.extract.telling;

import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A place where an article may tell of an encounter.
///
/// @param first index of its first token
/// @param end index just past its last token
/// @param head index of the verb or noun itself
public record Trigger(Sentence sentence, int first, int end, int head, TriggerWord word) {
    private static final Set<String> DAYS = LexiconFile.words("day-nouns");

    /// Returns where its words stand in the article.
    public TextSpan span() {
        return sentence.span(first, end);
    }

    /// Returns the verb or noun itself.
    public Token token() {
        return sentence.token(head);
    }

    /// Tells whether it is a verb; else it is a noun.
    public boolean isVerb() {
        return word instanceof TriggerWord.Verb;
    }

    /// Tells whether a noun has one of these before it, which point to something told: "the talks",
    /// "their meeting", or the day of it: "Monday's meeting".
    ///
    /// @param determiners in small letters
    public boolean pointsBack(Set<String> determiners) {
        return hasBefore(determiners) || hasBefore(DAYS);
    }

    /// Tells whether a noun has one of these articles or possessors.
    ///
    /// @param determiners in small letters
    public boolean hasBefore(Set<String> determiners) {
        return !isVerb()
                && sentence.dependencies().children(head, "det", "nmod:poss").stream()
                        .anyMatch(d -> determiners.contains(sentence.token(d).lower()));
    }
}
