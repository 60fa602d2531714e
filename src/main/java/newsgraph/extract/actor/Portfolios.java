package newsgraph.extract.actor;

import newsgraph.text.Sentence;

/// Parts a name from what its bearer is in charge of: in "Minister for Water and Power Ann Lund" a
/// tagger takes "Power" for her first name.
final class Portfolios {
    /// How many tokens a portfolio has at most.
    private static final int LONGEST = 8;

    /// Words of the shortest name with a portfolio's last word before it.
    private static final int SHORTEST = 3;

    private Portfolios() {}

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
