package newsgraph.extract.status;

import java.time.LocalDate;
import java.util.Set;
import newsgraph.event.Timing;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.telling.StatusReading;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What was decided at an encounter, which the sentence names last.
public final class DecidedThere {
    static final String RULE = "status/decided-there";

    private DecidedThere() {}

    /// "Agreed to meet again next month after a day of talks": tells whether a time is that of what
    /// was decided.
    public static boolean isOfDecision(StatusReading talks, Timing timing, LocalDate published) {
        return talks.rule().equals(RULE)
                && timing.earliest().filter(d -> d.isAfter(published)).isPresent();
    }

    /// "Will meet again on Friday after talks", which are over.
    static boolean isAgain(Sentence sentence, int verb, int talks) {
        return sentence.caseOf(talks).matches("after|following")
                && verb + 1 < talks
                && sentence.token(verb + 1).lower().equals("again")
                && Clauses.prepositional(sentence, talks, Set.of("with")).isEmpty();
    }

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
