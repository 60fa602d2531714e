package newsgraph.extract.status;

import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.telling.StatusReading;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What somebody does not tell of an encounter says nothing against it: "failed to disclose that
/// they had met" tells that they did, "would not confirm it" leaves it open.
final class Untold {
    private Untold() {}

    /// Returns what becomes of an encounter that a verb would tell of, where a word over the verb
    /// refuses that or does not bring it about; empty where it does something else.
    static Optional<StatusReading> by(
            Effect effect, Sentence sentence, int verb, Optional<StatusReading> inner) {
        return effect == Effect.REFUSES || effect == Effect.FAILS
                ? inner.flatMap(r -> in(sentence, verb, inner).map(s -> r.as(s, "status/untold")))
                : Optional.empty();
    }

    /// Returns the status of what a verb does not tell; empty for a verb that does not tell.
    static Optional<Status> in(Sentence sentence, int verb, Optional<StatusReading> inner) {
        String lemma = sentence.token(verb).lemma();
        if (lemma.equals("disclose")) { // "that they would meet", or "a meeting"
            boolean clause = !sentence.dependencies().children(verb, "ccomp").isEmpty();
            return inner.map(StatusReading::status)
                    .filter(s -> clause)
                    .or(() -> Optional.of(Status.OCCURRED));
        }
        return lemma.equals("confirm") || isConfirmOrDeny(sentence, verb)
                ? Optional.of(Status.HYPOTHETICAL)
                : Optional.empty();
    }

    private static boolean isConfirmOrDeny(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(verb).lemma().equals("deny")
                && tree.is(verb, "conj")
                && sentence.token(tree.head(verb)).lemma().equals("confirm");
    }
}
