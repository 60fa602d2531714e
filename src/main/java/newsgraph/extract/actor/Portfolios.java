package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Parts a name from what its bearer is in charge of: in "Minister for Water and Power Ann Lund" a
/// tagger takes "Power" for her first name.
final class Portfolios {
    /// How many tokens a portfolio has at most.
    private static final int LONGEST = 8;

    /// Words of the shortest name with a portfolio's last word before it.
    private static final int SHORTEST = 3;

    /// Words of the longest name behind a portfolio.
    private static final int LONGEST_NAME = 4;

    private static final Set<String> WORDS = LexiconFile.words("portfolio-words");

    private Portfolios() {}

    /// Returns where the name of a person begins that a tagger takes, with the portfolio or its
    /// end, for a body ("Minister of Trade and | Industry Ann Lund"); where the name begins if it
    /// is none.
    static int bearer(Sentence sentence, int first, int end) {
        int at = first;
        while (at < end && isOfPortfolio(sentence, at)) {
            at++;
        }
        int from = first;
        while (from > 1 && first - from < LONGEST && isOfPortfolio(sentence, from - 1)) {
            from--;
        }
        boolean borne =
                at > first
                        && !isAnd(sentence, at - 1)
                        && end - at > 1
                        && end - at <= LONGEST_NAME
                        && sentence.tokens().subList(at, end).stream()
                                .allMatch(t -> t.tag().equals("NNP"))
                        && from > 1
                        && sentence.token(from - 1).word().matches("for|of")
                        && sentence.token(from - 2).lower().matches("minister|secretary");
        return borne ? at : first;
    }

    private static boolean isOfPortfolio(Sentence sentence, int token) {
        return WORDS.contains(sentence.token(token).lower())
                || isAnd(sentence, token)
                || sentence.token(token).word().equals(",");
    }

    /// Tells whether the first word of a name ends a portfolio of several parts.
    static boolean isLastOf(Sentence sentence, int first, int end) {
        if (end - first < SHORTEST || first < SHORTEST || !isAnd(sentence, first - 1)) {
            return false;
        }
        for (int at = first - 2; at > Math.max(0, first - LONGEST); at--) {
            String word = sentence.token(at).lower();
            if (word.matches("for|of")) {
                return ActorWords.title(sentence.token(at - 1).word()).isPresent();
            }
            if (!sentence.token(at).isProperNoun() && !isAnd(sentence, at) && !word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAnd(Sentence sentence, int token) {
        return sentence.token(token).word().matches("and|&");
    }
}
