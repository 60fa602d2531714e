package newsgraph.extract.status;

import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.Negations;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.telling.StatusReading;
import newsgraph.text.Sentence;

/// What somebody holds of an encounter that a clause tells: "does not think that they will meet"
/// leaves it open, "wishes they had met" tells that they did not.
final class Believed {
    private Believed() {}

    /// Returns what becomes of an encounter under a verb of thinking or wishing; empty where that
    /// verb takes nothing away.
    static Optional<StatusReading> of(Sentence sentence, int verb, int clause, StatusReading told) {
        if (!sentence.dependencies().is(clause, "ccomp")) {
            return Optional.empty();
        }
        String lemma = sentence.token(verb).lemma();
        Status status = told.status();
        boolean only = // "do not believe he met her alone"
                sentence.dependencies().children(clause, "advmod", "xcomp", "amod").stream()
                        .anyMatch(a -> sentence.token(a).lower().matches("alone|first|only|again"));
        boolean doubts = // not "could not believe that"
                !only
                        && VerbForm.of(sentence, verb) != VerbForm.POSSIBLE
                        && lemma.matches("believe|think|reckon|imagine|suppose|assume|expect")
                        && Negations.of(sentence, verb).isPresent();
        if (doubts) {
            Status open = Effect.SUPPOSES.over(status, false);
            return open == status
                    ? Optional.empty()
                    : Optional.of(told.as(open, "status/not-believed"));
        }
        boolean past = status == Status.OCCURRED || status == Status.DENIED;
        return lemma.equals("wish") && past
                ? Optional.of(told.as(Negations.turned(status), "status/wished"))
                : Optional.empty();
    }
}
