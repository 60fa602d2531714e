package newsgraph.extract.time;

import java.util.OptionalInt;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// The day of what is over is none for what is to come: "landed on Monday and will meet her", "said
/// they had spoken on Monday and that she would call again".
final class GoneBy {
    private GoneBy() {}

    /// Tells whether a time is of a clause in the past, and the event in another that lies ahead.
    static boolean is(Sentence sentence, int trigger, FoundTime time) {
        OptionalInt clause = Predicates.of(sentence, trigger);
        OptionalInt other = Predicates.of(sentence, time.head());
        return time.direction() == Direction.PAST
                && !sentence.token(time.first()).lower().equals("for")
                && clause.isPresent()
                && other.isPresent()
                && clause.getAsInt() != other.getAsInt()
                && other.getAsInt() != trigger
                && !TimeWords.has("reports", sentence.token(other.getAsInt()).lemma())
                && isPast(sentence, other.getAsInt())
                && isAhead(sentence, clause.getAsInt(), other.getAsInt());
    }

    private static boolean isPast(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        String tag = sentence.token(verb).tag();
        int over = tree.head(verb);
        boolean beside = // "Lund, speaking after a meeting on Monday, said"
                tag.equals("VBG")
                        && tree.is(verb, "acl", "advcl")
                        && over != Dependencies.NONE
                        && Predicates.of(sentence, over).stream()
                                .anyMatch(v -> sentence.token(v).tag().equals("VBD"));
        boolean perfect =
                tag.equals("VBN")
                        && tree.children(verb, "aux").stream()
                                .anyMatch(a -> sentence.token(a).lemma().equals("have"));
        return tag.equals("VBD") || perfect || beside;
    }

    /// Tells whether a clause is in the future and does not hang on the one in the past as what was
    /// arranged, wanted or said then.
    private static boolean isAhead(Sentence sentence, int clause, int past) {
        Dependencies tree = sentence.dependencies();
        boolean ahead = false;
        for (int at = clause; at != Dependencies.NONE && at != past; at = tree.head(at)) {
            ahead |= isModal(sentence, at) || isTo(sentence, at) || isBeingMade(sentence, at);
            boolean joined = tree.is(at, "conj", "parataxis");
            if (tree.head(at) == past) {
                return ahead && joined;
            }
        }
        return ahead;
    }

    private static boolean isModal(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "aux").stream()
                .anyMatch(a -> sentence.token(a).lower().matches("will|'ll|shall|would|wo"));
    }

    /// "A call was being prepared"
    private static boolean isBeingMade(Sentence sentence, int verb) {
        return sentence.token(verb)
                        .lemma()
                        .matches("prepare|plan|arrange|schedule|organi[sz]e|set|discuss|consider")
                && sentence.dependencies().children(verb, "aux:pass").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("being"));
    }

    /// "Is to meet", "plans to meet".
    private static boolean isTo(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int over = tree.head(verb);
        boolean is =
                tree.children(verb, "mark").stream()
                                .anyMatch(m -> sentence.token(m).tag().equals("TO"))
                        && tree.children(verb, "aux").stream()
                                .anyMatch(a -> sentence.token(a).tag().matches("VB[PZ]"));
        if (is) {
            return true;
        }
        return Predicates.isInfinitive(sentence, verb)
                && tree.is(verb, "xcomp", "ccomp")
                && over != Dependencies.NONE
                && sentence.token(over).tag().matches("VB[PZN]")
                && (sentence.token(over).lemma().equals("be")
                        || TimeWords.has("intends", sentence.token(over).lemma())
                        || TimeWords.has("forward", sentence.token(over).lemma()));
    }
}
