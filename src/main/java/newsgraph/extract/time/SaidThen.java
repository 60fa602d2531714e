package newsgraph.extract.time;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// The day on which somebody is blamed or praised for what he did at an event, or invited to it:
/// "on Monday accused Lund of lying during their talks", "on Monday invited Lund to talks".
final class SaidThen {
    private SaidThen() {}

    /// Tells whether a time before an event is that of such words.
    static boolean is(Sentence sentence, int trigger, FoundTime time) {
        OptionalInt verb = Predicates.of(sentence, time.head());
        return verb.isPresent()
                && time.end() <= trigger
                && (isJudged(sentence, trigger, verb.getAsInt())
                        || isInvited(sentence, trigger, verb.getAsInt())
                        || isSpeaking(sentence, trigger, verb.getAsInt()));
    }

    /// "Criticised Lund for walking out of the talks", not "criticised Lund at their talks".
    private static boolean isJudged(Sentence sentence, int trigger, int verb) {
        if (verb >= trigger || !TimeWords.has("judges", sentence.token(verb).lemma())) {
            return false;
        }
        int at = trigger;
        Dependencies tree = sentence.dependencies();
        while (at != Dependencies.NONE && tree.head(at) != verb) {
            at = tree.head(at);
        }
        return at > verb
                && (isReason(sentence, at)
                        || isGerund(sentence, at)
                        || IntStream.range(verb + 1, trigger)
                                .filter(i -> isBeside(tree, i, verb))
                                .anyMatch(i -> isReason(sentence, i)));
    }

    /// Tells whether a word hangs on a verb, or on what is done: no "leaders of" of a clause
    /// behind.
    private static boolean isBeside(Dependencies tree, int word, int verb) {
        int head = tree.head(word);
        return head == verb
                || (head != Dependencies.NONE && tree.head(head) == verb && tree.is(head, "obj"));
    }

    /// "Admitted meeting Lund", "admitted having met Lund".
    private static boolean isGerund(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                || sentence.dependencies().children(verb, "aux").stream()
                        .anyMatch(i -> sentence.token(i).lower().equals("having"));
    }

    /// Tells whether a word hangs on what comes before it by "for" or "of".
    private static boolean isReason(Sentence sentence, int word) {
        Dependencies tree = sentence.dependencies();
        boolean clause = !tree.children(word, "nsubj", "nsubj:pass").isEmpty(); // "as she met him"
        return tree.children(word, "case", "mark").stream()
                .map(i -> sentence.token(i).lower())
                .anyMatch(w -> w.matches("for|of|over") || (w.equals("as") && !clause));
    }

    /// "Invited Lund to talks". Who was invited, or has invited somebody on a day, may be so for
    /// that day.
    private static boolean isInvited(Sentence sentence, int trigger, int verb) {
        return sentence.token(verb).tag().equals("VBD")
                && sentence.token(verb).lemma().matches("invite|challenge")
                && sentence.dependencies().head(trigger) == verb
                && sentence.caseOf(trigger).equals("to");
    }

    /// "Speaking on Monday, she called for talks", not "speaking on Monday after talks".
    private static boolean isSpeaking(Sentence sentence, int trigger, int verb) {
        Dependencies tree = sentence.dependencies();
        int main = tree.head(verb);
        return sentence.token(verb).tag().equals("VBG")
                && sentence.token(verb).lemma().matches("speak|talk|write|reply|address")
                && tree.is(verb, "advcl")
                && verb < main
                && main <= trigger
                && (TimeWords.has("asks", sentence.token(main).lemma())
                        || TimeWords.has("speaks-of", sentence.token(main).lemma()));
    }
}
