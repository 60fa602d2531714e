package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Words before a description that say since when or how long it is true: "Holm, then a senator,",
/// "Holm, by now a judge,".
final class Once {
    private static final Set<String> WORDS = LexiconFile.words("once-words");

    private Once() {}

    /// Returns how many words up to a token say so: "by then", "now"; 0 if it does not.
    static int words(Sentence sentence, int token) {
        boolean then = sentence.token(token).lower().matches("then|now");
        boolean by = then && token > 0 && sentence.token(token - 1).lower().equals("by");
        return by ? 2 : is(sentence, token) && !isNext(sentence, token) ? 1 : 0;
    }

    /// "Will meet Lund, then the foreign minister,": whom he meets next, unless a year tells when
    /// Lund was it.
    private static boolean isNext(Sentence sentence, int then) {
        return sentence.token(then).lower().equals("then")
                && sentence.token(then + 1).lower().equals("the")
                && sentence.tokens().subList(0, then).stream().anyMatch(Token::isVerb)
                && sentence.tokens().stream().noneMatch(t -> t.word().matches("(19|20)\\d\\d"));
    }

    /// "Holm, once a judge,", "and now a senator": how long somebody has been what follows.
    static boolean is(Sentence sentence, int token) {
        return WORDS.contains(sentence.token(token).lower());
    }
}
