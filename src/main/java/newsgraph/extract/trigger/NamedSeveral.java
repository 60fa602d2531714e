package newsgraph.extract.trigger;

import java.util.Set;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.text.Sentence;

/// "A deal with people | she calls bandits", "a group he called terrorists": several who are given
/// a name by whom the clause behind them tells of, which a parse takes for a sentence of its own.
/// Not "friends she calls every day".
final class NamedSeveral {
    private static final Set<String> COLLECTIVE =
            Set.of(
                    "group",
                    "party",
                    "movement",
                    "government",
                    "regime",
                    "militia",
                    "gang",
                    "those");

    private NamedSeveral() {}

    static boolean is(Sentence sentence, int verb) {
        int subject = verb - 1;
        while (subject > 0 && sentence.token(subject).tag().matches("RB|VBD|VBZ|VBP|MD")) {
            subject--;
        }
        int before = subject - 1;
        while (before > 0
                && sentence.token(subject).isProperNoun()
                && sentence.token(before).isProperNoun()) {
            before--;
        }
        return before >= 0
                && sentence.token(subject).tag().matches("PRP|NNPS?")
                && isSeveral(sentence, before)
                && isBareName(sentence, verb + 1);
    }

    private static boolean isSeveral(Sentence sentence, int noun) {
        String word = sentence.token(noun).lower();
        return (sentence.token(noun).tag().equals("NNS") // not "in recent days she called"
                        && !WholeNoun.measures(sentence, noun))
                || COLLECTIVE.contains(word)
                || (word.equals("whom") && noun > 0);
    }

    /// "Bandits", "foreign agents", with nothing before it and at the end of its phrase.
    private static boolean isBareName(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() - 1 && sentence.token(at).tag().matches("JJ|NN|\"|``")) {
            at++;
        }
        return at < sentence.size() - 1
                && sentence.token(at).tag().equals("NNS")
                && sentence.token(at + 1).tag().matches("[.,:]|''|CC|IN");
    }
}
