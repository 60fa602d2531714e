package newsgraph.extract.time;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// "On Friday she will travel to Oslo, where Lund has agreed to receive her": what one does where
/// one goes is on the day that one goes there.
final class WhereOneGoes {
    private static final Set<String> LEAVING = Set.of("leave", "depart", "return");

    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    private WhereOneGoes() {}

    /// Tells whether a time is said of a verb of going, and the trigger of a clause with "where"
    /// behind it.
    static boolean is(Sentence sentence, int trigger, FoundTime time) {
        int dated = Predicates.of(sentence, time.head()).orElse(-1);
        int going = dated < 0 ? dated : nextGoing(sentence, dated, time.end(), trigger);
        return going >= 0
                && IntStream.range(going, trigger)
                        .noneMatch(i -> sentence.token(i).lower().equals("from"))
                && (MOTION.contains(sentence.token(going).lemma())
                        || LEAVING.contains(sentence.token(going).lemma())
                        || isStaying(sentence, going)
                        || isTurningUp(sentence, going))
                && IntStream.range(Math.max(going, time.end()), trigger)
                        .filter(i -> sentence.token(i).lower().equals("where"))
                        .filter(i -> sentence.token(i - 1).word().equals(","))
                        .anyMatch(i ->
                                IntStream.range(going + 1, i)
                                                .noneMatch(t -> Predicates.is(sentence, t))
                                        && isIn(sentence, trigger, sentence.dependencies().head(i))
                                        && !isTimed(sentence, i, trigger));
    }

    /// Returns the verb of going that comes behind another deed of the same day: "opened a school
    /// on Monday and went on to Oslo, where"; the verb itself where there is none.
    private static int nextGoing(Sentence sentence, int dated, int from, int trigger) {
        Dependencies tree = sentence.dependencies();
        return tree.children(dated, "conj").stream()
                .filter(v -> from <= v && v < trigger)
                .filter(v -> MOTION.contains(sentence.token(v).lemma()) || isStaying(sentence, v))
                .filter(v -> tree.children(v, "nsubj", "nsubj:pass").isEmpty())
                .filter(v -> !isTimed(sentence, from, v))
                .reduce((a, b) -> b)
                .orElse(dated);
    }

    private static boolean isStaying(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().matches("stay|remain");
    }

    /// "Turned up", "showed up", "touched down".
    private static boolean isTurningUp(Sentence sentence, int verb) {
        return verb + 1 < sentence.size()
                && (sentence.token(verb).lemma() + " " + sentence.token(verb + 1).lower())
                        .matches("(turn|show|pop) up|touch down");
    }

    /// Tells whether a trigger is of a clause itself: what is begun, due or agreed to be done in
    /// it.
    private static boolean isIn(Sentence sentence, int trigger, int clause) {
        Dependencies tree = sentence.dependencies();
        int at = trigger;
        while (at != clause) {
            boolean within =
                    tree.is(at, "xcomp", "conj", "obj", "obl", "nmod", "nsubj:pass", "iobj")
                            || (tree.is(at, "ccomp") && Predicates.isInfinitive(sentence, at));
            if (!within || tree.head(at) == Dependencies.NONE) {
                return false;
            }
            at = tree.head(at);
        }
        return true;
    }

    /// "Flew in on Monday, where he later met her": not that day for sure.
    private static boolean isTimed(Sentence sentence, int where, int trigger) {
        return IntStream.range(where, trigger)
                .anyMatch(i -> sentence.token(i).lower().matches("later|earlier|once|since"));
    }
}
