package newsgraph.extract.actor;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.text.Sentence;

/// Who only speaks for another: less likely meant by a pronoun than the other.
final class Mouthpiece {
    /// How many tokens of an apposition are looked at.
    private static final int APPOSITION = 6;

    private Mouthpiece() {}

    /// Tells it of "a spokesman", and of "Karl Brand, a spokesman," where the pronoun is an object:
    /// "said that the farmers would visit him".
    static boolean is(ActorMention mention, int pronoun) {
        Sentence sentence = mention.sentence();
        int from = mention.end() + 1;
        boolean object =
                pronoun < sentence.size()
                        && !sentence.dependencies().is(pronoun, "nsubj", "nsubj:pass", "nmod:poss");
        if (speaks(sentence, mention.head())) {
            return object || mention.actor().unnamed();
        }
        if (object && isCalledBefore(mention)) {
            return true;
        }
        for (int at = from; object && at < Math.min(sentence.size(), from + APPOSITION); at++) {
            if (sentence.token(at).word().equals(",")) {
                return false;
            }
            if (speaks(sentence, at)) {
                return sentence.token(mention.end()).word().equals(",");
            }
        }
        return false;
    }

    /// "Her spokesman Karl Brand said", "the spokesman, Karl Brand, said", "Lund's aide Karl Brand
    /// said", but not "was hurt".
    private static boolean isCalledBefore(ActorMention mention) {
        Sentence sentence = mention.sentence();
        boolean comma =
                mention.first() > 1 && sentence.token(mention.first() - 1).word().equals(",");
        int from = mention.first() - (comma ? 2 : 1);
        return IntStream.range(Math.max(0, from), mention.head())
                        .anyMatch(at ->
                                speaks(sentence, at) || sentence.token(at).lower().equals("aide"))
                && Tellers.without(List.of(mention)).isEmpty();
    }

    private static boolean speaks(Sentence sentence, int noun) {
        return sentence.token(noun)
                .lower()
                .matches("spokes.+|media|press|publicity|communications");
    }
}
