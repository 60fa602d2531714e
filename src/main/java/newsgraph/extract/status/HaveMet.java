package newsgraph.extract.status;

import newsgraph.event.Status;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.telling.StatusReading;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What was to be and was not: "was due to have met her", "had been due to meet her". Words over
/// that do not bring it about again; whoever denies it denies the encounter.
final class HaveMet {
    static final String RULE = "status/to-have";

    static final String HAD_BEEN_DUE = "status/had-been-due";

    private HaveMet() {}

    /// "Said a meeting had been arranged for Friday": who tells so does not say that it came to
    /// nothing.
    static boolean isToldArranged(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.is(verb, "ccomp")
                && sentence.token(verb)
                        .lemma()
                        .matches("arrange|schedule|set|fix|agree|book|organi[sz]e")
                && Reporting.isReport(sentence, tree.head(verb));
    }

    /// Tells whether "to have met" is what was due, unlike "is said to have met".
    static boolean isDue(Sentence sentence, StatusLexicon lexicon, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean wasTo =
                tree.children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(a -> sentence.token(a).lemma().equals("be"));
        return wasTo
                || (head != Dependencies.NONE
                        && (sentence.token(head).lemma().equals("be")
                                || lexicon.over(sentence, head, verb)
                                        .filter(e -> e == Effect.PLANS || e == Effect.ACCEPTS)
                                        .isPresent()));
    }

    /// Tells whether a reading is of what was to be and was not.
    static boolean isOff(StatusReading reading, Effect over) {
        return reading.status() == Status.CANCELLED
                && (reading.rule().equals(RULE) || reading.rule().equals(HAD_BEEN_DUE))
                && over != Effect.CANCELS;
    }
}
