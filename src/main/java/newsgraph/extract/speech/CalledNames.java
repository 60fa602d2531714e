package newsgraph.extract.speech;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.event.Statement.Stance;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// What calling somebody a name tells of the speaker's attitude, by `lexicons/names-called.txt`:
/// "called him a coward".
final class CalledNames {
    private static final Map<String, Stance> STANCES =
            LexiconFile.rows("names-called", 2).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    r -> r.column(0), r -> r.constant(1, Stance.class)));

    private CalledNames() {}

    /// Returns the attitude by the first of the tokens that tells of one; empty if none does, or
    /// "no" or "not" stands before it.
    static Optional<Stance> stance(Sentence sentence, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (sentence.token(at).lower().matches("no|not|never|neither")) {
                return Optional.empty();
            }
            Stance stance = STANCES.get(sentence.token(at).lemma());
            if (stance != null) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }
}
