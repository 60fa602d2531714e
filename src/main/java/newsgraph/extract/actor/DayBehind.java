package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// A day that stands right behind a noun without belonging to it: "met her aides | Tuesday", "met
/// the board | Oct. 8", "the mayor | last night met".
final class DayBehind {
    private static final Set<String> DAYS = LexiconFile.words("day-nouns");
    private static final Set<String> MONTHS = LexiconFile.words("month-nouns");

    /// "Last night", "next week", "this spring".
    private static final Set<String> RELATIVE = Set.of("last", "next", "this");

    private static final Set<String> SPANS =
            Set.of(
                    "night",
                    "morning",
                    "afternoon",
                    "evening",
                    "week",
                    "weekend",
                    "month",
                    "year",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter");

    private DayBehind() {}

    /// Tells whether a day begins at a token.
    static boolean at(Sentence sentence, int token) {
        if (token >= sentence.size()) {
            return false;
        }
        String word = sentence.token(token).lower();
        String next = token + 1 < sentence.size() ? sentence.token(token + 1).lower() : "";
        return DAYS.contains(word)
                || (RELATIVE.contains(word) && (DAYS.contains(next) || SPANS.contains(next)))
                || (token + 1 < sentence.size()
                        && sentence.token(token + 1).word().matches("\\d{1,2}(?:st|nd|rd|th)?")
                        && MONTHS.contains(word.replace(".", "")));
    }
}
