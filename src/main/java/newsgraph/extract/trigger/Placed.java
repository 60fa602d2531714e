package newsgraph.extract.trigger;

import java.util.Locale;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Being with somebody at a day, for a time or in a place of its own: "sat with her for an hour",
/// "came together in Geneva", not "sits on the board with her".
final class Placed {
    private static final Set<String> BOARDS = LexiconFile.words("boards");

    private static final Set<String> PLACING =
            Set.of("in", "at", "on", "for", "over", "during", "near", "until");

    private Placed() {}

    /// Tells whether a verb says when, how long or where somebody was together.
    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        if (isOnBoard(sentence, trigger)) {
            return false;
        }
        return !tree.children(trigger.head(), "obl:tmod").isEmpty()
                || tree.children(trigger.head(), "obl", "nmod").stream()
                        .map(o -> sentence.caseOf(o).split(" ", -1)[0])
                        .anyMatch(PLACING::contains)
                || !Surface.after(sentence, trigger.end(), PLACING).isEmpty();
    }

    /// "Sits on the board with him" says what office one has, "sat in the front row" what one
    /// watched; not "sat in the front row with him and the two spoke".
    private static boolean isOnBoard(Sentence sentence, Trigger trigger) {
        boolean spoke =
                sentence.dependencies().children(trigger.head(), "conj").stream()
                        .anyMatch(
                                v -> sentence.token(v).lemma().matches("speak|talk|chat|whisper"));
        return !spoke
                && Clauses.prepositional(sentence, trigger.head(), Set.of("on", "in")).stream()
                        .anyMatch(h ->
                                BOARDS.contains(
                                        sentence.token(h).lemma().toLowerCase(Locale.ROOT)));
    }
}
