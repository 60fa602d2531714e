package newsgraph.extract.trigger;

import java.util.stream.IntStream;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// "Never met a dictator he did not like", "has never met a tax she wouldn't raise": a manner of
/// speaking, which denies no encounter. Not "has never met a president".
public final class NeverMet {
    /// How many words may stand from the one not met to "not".
    private static final int CLAUSE = 5;

    private NeverMet() {}

    public static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int at = trigger.end();
        boolean never =
                trigger.isVerb()
                        && trigger.token().lemma().equals("meet")
                        && trigger.first() > 0
                        && sentence.token(trigger.first() - 1).lower().equals("never")
                        && at < sentence.size()
                        && sentence.token(at).lower().matches("an?|any");
        if (!never) {
            return false;
        }
        int noun = at + 1;
        while (noun < sentence.size() && sentence.token(noun).tag().matches("JJ.*|NN.*|HYPH")) {
            noun++;
        }
        return noun < sentence.size()
                && sentence.token(noun).tag().matches("PRP|W.*|IN|NNP")
                && IntStream.range(noun, Math.min(sentence.size(), noun + CLAUSE))
                        .mapToObj(sentence::token)
                        .takeWhile(t -> !t.word().equals(","))
                        .map(Token::lower)
                        .anyMatch(w -> w.matches("not|n't|n\u2019t"));
    }
}
