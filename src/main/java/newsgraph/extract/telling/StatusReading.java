package newsgraph.extract.telling;

import newsgraph.article.TextSpan;
import newsgraph.event.Status;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.Negations;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether an encounter happened, as one mention tells it.
///
/// @param evidence the trigger with the words that decide
/// @param rule "status/" and what decided: a tense, a modal, or the part of a status word
/// @param weak whether the mention only takes the encounter for granted ("spoke after the talks"),
///   so that a plain telling elsewhere has the word
public record StatusReading(Status status, TextSpan evidence, String rule, boolean weak) {
    /// The rule of what somebody decided to do, and may have done since.
    public static final String DECISION = "status/decision";

    public StatusReading(Status status, TextSpan evidence, String rule) {
        this(status, evidence, rule, false);
    }

    /// Returns a reading of words that only take the encounter for granted.
    public static StatusReading weak(Status status, TextSpan evidence, String rule) {
        return new StatusReading(status, evidence, rule, true);
    }

    /// Returns the same words with another status and the rule that gave it.
    public StatusReading as(Status other, String why) {
        return new StatusReading(other, evidence, why, weak);
    }

    /// Tells whether it is still to come. What is not done, or refused, at an encounter says
    /// nothing against that: "failed to agree at the talks".
    public boolean isAhead() {
        return switch (status) {
            case PLANNED, PROPOSED, HYPOTHETICAL -> true;
            case OCCURRED, ONGOING, DENIED, CANCELLED -> false;
        };
    }

    /// Returns the reading with one more word as evidence.
    public StatusReading with(TextSpan word) {
        return new StatusReading(status, evidence.union(word), rule, weak);
    }

    /// Returns what a negation makes of it.
    public StatusReading negated(TextSpan word) {
        return under(Negations.turned(status), word, rule + "/negated");
    }

    /// Returns the reading of what is only reported.
    public StatusReading weakened() {
        return weak(status, evidence, rule);
    }

    /// Returns the reading under a word over it.
    public StatusReading under(Status other, TextSpan word, String why) {
        return new StatusReading(other, evidence.union(word), why, false);
    }

    /// "Proposed that they meet", whose verb looks like a present.
    public boolean isSubjunctive(Effect over) {
        return (over == Effect.PROPOSES || over == Effect.WILLS) && rule.equals("status/present");
    }

    /// Returns the rule of a word over an encounter.
    public static String rule(Sentence sentence, int head, boolean isNegated) {
        Token word = sentence.token(head);
        String part = word.isVerb() ? "verb" : word.isNoun() ? "noun" : "adj";
        return isDecision(sentence, head)
                ? DECISION
                : "status/" + part + (isNegated ? "/negated" : "");
    }

    /// "Her decision to meet him last week", not "her decision last week to meet him".
    public static boolean isDecision(Sentence sentence, int noun) {
        int to = noun + 1;
        while (to < sentence.size()
                && sentence.token(to).tag().matches("NN.*|DT|PRP\\$|IN")
                && sentence.token(noun + 1).lower().equals("by")) {
            to++;
        }
        return sentence.token(noun).lemma().equals("decision")
                && to < sentence.size()
                && sentence.token(to).tag().equals("TO");
    }
}
