package newsgraph.extract.encounter;

import newsgraph.article.TextSpan;
import newsgraph.event.Status;

/// Whether an encounter happened, as one mention tells it.
///
/// @param evidence the trigger with the words that decide
/// @param rule "status/" and what decided: a tense, a modal, or the part of a status word
/// @param weak whether the mention only takes the encounter for granted ("spoke after the talks"),
///   so that a plain telling elsewhere has the word
record StatusReading(Status status, TextSpan evidence, String rule, boolean weak) {
    StatusReading(Status status, TextSpan evidence, String rule) {
        this(status, evidence, rule, false);
    }

    static StatusReading weak(Status status, TextSpan evidence, String rule) {
        return new StatusReading(status, evidence, rule, true);
    }

    StatusReading as(Status other, String why) {
        return new StatusReading(other, evidence, why, weak);
    }

    /// Tells whether it is still to come. What is not done, or refused, at an encounter says
    /// nothing against that: "failed to agree at the talks".
    boolean isAhead() {
        return switch (status) {
            case PLANNED, PROPOSED, HYPOTHETICAL -> true;
            case OCCURRED, ONGOING, DENIED, CANCELLED -> false;
        };
    }

    /// Returns the reading with one more word as evidence.
    StatusReading with(TextSpan word) {
        return new StatusReading(status, evidence.union(word), rule, weak);
    }

    /// Returns what a negation makes of it.
    StatusReading negated(TextSpan word) {
        return under(Negations.turned(status), word, rule + "/negated");
    }

    /// Returns the reading of what is only reported.
    StatusReading weakened() {
        return weak(status, evidence, rule);
    }

    /// Returns the reading under a word over it.
    StatusReading under(Status other, TextSpan word, String why) {
        return new StatusReading(other, evidence.union(word), why, false);
    }
}
