package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// A day that stands right beside a noun without belonging to it: "met her aides | Tuesday", "met
/// the board | Oct. 8", "the mayor | last night met", "that evening | President Lund met".
final class DayBeside {
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

    /// Words before a span that make a time of it: "that evening", "the following week"; not "the
    /// night mayor".
    private static final Set<String> POINTING =
            Set.of("that", "this", "next", "last", "same", "following", "previous", "one", "every");

    private DayBeside() {}

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

    /// Tells whether a day or a span of time ends right before a token: "that evening | President
    /// Lund", "Monday night |", "on the 23rd |"; not "the 23rd president".
    static boolean endsBefore(Sentence sentence, int token) {
        int last = token - 1;
        if (last < 1) {
            return false;
        }
        String word = sentence.token(last).lower();
        String before = sentence.token(last - 1).lower();
        return ((SPANS.contains(word) || word.equals("day"))
                        && (POINTING.contains(before) || DAYS.contains(before)))
                || (word.matches("\\d{1,2}(?:st|nd|rd|th)")
                        && last > 1
                        && before.equals("the")
                        && sentence.token(last - 2).lower().matches("on|by|until|since"));
    }
}
