package newsgraph.extract.status;

import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What was decided at an encounter, which the sentence names last.
final class DecidedThere {
    private DecidedThere() {}

    /// Tells whether a verb is such a decision: "agreed to free them after talks", "after meeting
    /// her"; not "plans to leave after talks".
    static boolean at(Sentence sentence, int infinitive, StatusScope scope) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(infinitive);
        return scope.apart(infinitive).isPresent() // "a deal was signed to"
                || (tree.is(infinitive, "xcomp")
                        && VerbForm.of(sentence, verb).name().matches("PAST|PERFECT")
                        && !Clauses.isPassive(sentence, verb)
                        && StatusMarks.DECIDES.has(sentence.token(verb).lemma()));
    }
}
