package newsgraph.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// The only time of a sentence, which a parse hangs on none of its events: it is the event's,
/// unless it is when somebody said so, or the event is only spoken of.
final class LoneTime {
    private LoneTime() {}

    static Optional<FoundTime> of(Sentence sentence, int trigger, List<FoundTime> here) {
        if (here.size() != 1) {
            return Optional.empty();
        }
        FoundTime time = here.getFirst();
        boolean other =
                time.modifiesNoun()
                        || time.timing().rule().startsWith("open/")
                        || time.days().isLong()
                        || NamedEvent.isOnlyNamed(sentence, trigger)
                        || isOfReport(sentence, time)
                        || isOfOtherClause(sentence, trigger)
                        || isOfOtherClause(sentence, time.head());
        return other ? Optional.empty() : Optional.of(time);
    }

    private static boolean isOfReport(Sentence sentence, FoundTime time) {
        OptionalInt predicate = Predicates.of(sentence, time.head());
        return predicate.isPresent()
                && TimeWords.has("speaks-of", sentence.token(predicate.getAsInt()).lemma());
    }

    /// Tells whether a clause of its own time lies over a word: "after they met", "who met him".
    private static boolean isOfOtherClause(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        for (int at = token; at != Dependencies.NONE; at = tree.head(at)) {
            boolean apart =
                    tree.is(at, "acl:relcl")
                            || (tree.is(at, "advcl")
                                    && !Predicates.opening(sentence, at).isEmpty()
                                    && !sentence.token(at).tag().equals("VB"));
            if (apart) {
                return true;
            }
        }
        return false;
    }
}
