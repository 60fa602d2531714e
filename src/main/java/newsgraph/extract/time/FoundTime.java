package newsgraph.extract.time;

import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.event.Timing;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// A time expression at its place.
///
/// @param first index of its first token, prepositions included
/// @param core index of its first token without them
/// @param end index just past its last token
/// @param head the token that the rest of the sentence governs
/// @param inRange whether a range holds it as one of its ends
record FoundTime(
        Timing timing,
        Days days,
        Direction direction,
        Sentence sentence,
        int first,
        int core,
        int end,
        int head,
        boolean inRange) {
    FoundTime asEnd() {
        return new FoundTime(timing, days, direction, sentence, first, core, end, head, true);
    }

    /// Tells whether it is a day of the week without a date or other word that fixes the week.
    boolean isBareWeekday() {
        return timing.rule().startsWith("weekday/")
                && Optional.of(timing.rule().substring("weekday/".length()))
                        .filter(r -> r.equals("past") || r.equals("future") || r.equals("bare"))
                        .isPresent();
    }

    /// Tells whether it is a month or date without a year.
    boolean isWithoutYear() {
        return timing.rule().matches("(month|date)/(past|future|bare)");
    }

    /// Tells whether it says which of several things is meant ("Monday's attack", "the May talks")
    /// and so is no time of the clause.
    boolean modifiesNoun() {
        return modifiesNoun(sentence, head, end);
    }

    /// "On Friday Peter Lund will ..": no day is one of a person's names, whatever the parse says.
    private static boolean isPerson(Sentence sentence, int token) {
        return sentence.nameAt(token).filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }

    /// "In a letter dated March 3".
    boolean isOfPaper() {
        return first > 0 && sentence.token(first - 1).lower().equals("dated");
    }

    static boolean modifiesNoun(Sentence sentence, int head, int end) {
        if (TimeWords.has("relative-end", sentence.token(head).lower())) {
            return false; // "met her three days before Sunday's vote"
        }
        if (end < sentence.size() && sentence.token(end).lower().equals("'s")) {
            return true;
        }
        if (end < sentence.size() && isPerson(sentence, end)) {
            return false;
        }
        int noun = sentence.dependencies().head(head);
        return noun >= end
                && sentence.dependencies().is(head, "compound", "nmod:poss", "nummod", "amod")
                && IntStream.rangeClosed(end, noun)
                        .mapToObj(sentence::token)
                        .allMatch(t -> t.isNoun() || t.tag().startsWith("JJ"));
    }
}
