package newsgraph.extract.encounter;

import newsgraph.article.TextSpan;
import newsgraph.event.Status;

/// Whether an encounter happened, as one mention tells it.
///
/// @param evidence the trigger with the words that decide
/// @param rule "status/" and what decided: a tense, a modal, or the part of a status word
record StatusReading(Status status, TextSpan evidence, String rule) {
    /// Returns the reading under a negation at `word`.
    StatusReading negated(TextSpan word) {
        Status turned =
                switch (status) {
                    case OCCURRED, ONGOING, PROPOSED -> Status.DENIED;
                    case PLANNED, HYPOTHETICAL -> Status.CANCELLED;
                    case CANCELLED -> Status.PROPOSED;
                    case DENIED -> Status.OCCURRED;
                };
        return new StatusReading(turned, evidence.union(word), rule + "/negated");
    }

    StatusReading as(Status other, String why) {
        return new StatusReading(other, evidence, why);
    }
}
