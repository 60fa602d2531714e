package newsgraph.extract.status;

import java.util.List;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import newsgraph.text.Weekdays;

/// Who has come for what will be on another day: "arrived in Oslo on Monday for talks with Lund on
/// Friday".
final class ArrivedFor {
    static final String RULE = "status/arrived-for";

    private ArrivedFor() {}

    /// Tells whether one day stands between a verb of coming and the encounter, and another behind
    /// it.
    static boolean is(Sentence sentence, int noun, int verb) {
        if (verb >= noun || !StatusMarks.MOTION.has(sentence.token(verb).lemma())) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        List<Token> behind =
                tokens.subList(noun, tokens.size()).stream()
                        .takeWhile(t -> !t.isVerb() && !t.word().matches("[,;:]"))
                        .toList();
        return tokens.subList(verb, noun).stream().anyMatch(t -> Weekdays.is(t.word()))
                && behind.stream()
                        .anyMatch(t ->
                                Weekdays.is(t.word()) || t.lower().matches("tomorrow|next|later"));
    }
}
