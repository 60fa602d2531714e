package newsgraph.extract.party;

import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who is told not to have been there, beside those who were: "met the prime minister but not the
/// president, Ann Lund", "attended by Voss, though not by Lund".
final class LeftOut {
    /// How many tokens a description before a name may have.
    private static final int REACH = 8;

    private LeftOut() {}

    /// Tells whether "not" stands right before somebody, or before who he is.
    static boolean is(ActorMention mention) {
        Sentence sentence = mention.sentence();
        if (isJustOfThem(mention)) {
            return true;
        }
        int at = mention.first() - 1;
        while (at > 1
                && at > mention.first() - REACH
                && isOfDescription(sentence.token(at))
                && !isNot(sentence, at)) {
            at--;
        }
        return at > 0 && (isNot(sentence, at) || isNotBut(sentence, at, mention.end()));
    }

    /// "Met not the chairman, Voss, but his deputy"
    private static boolean isNotBut(Sentence sentence, int not, int end) {
        int but = end;
        while (but < Math.min(sentence.size() - 1, end + REACH)
                && (sentence.token(but).isNoun()
                        || sentence.token(but).tag().matches("DT|JJ|POS|,|IN"))) {
            but++;
        }
        return sentence.token(not).lower().equals("not")
                && !sentence.token(not + 1).lower().matches("only|just|merely")
                && but < sentence.size()
                && sentence.token(but).lower().equals("but");
    }

    /// "Had her over, just the two of them": who that is, is told.
    private static boolean isJustOfThem(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int the = sentence.token(mention.first()).lower().equals("the") ? 0 : 1;
        int just = mention.first() - the - 1;
        return just > 0
                && sentence.token(just).lower().matches("just|only")
                && Surface.words(sentence, mention.first(), mention.end())
                        .matches("(the )?\\w+ of them");
    }

    private static boolean isNot(Sentence sentence, int at) {
        return sentence.token(at).lower().equals("not")
                && sentence.token(at - 1).lower().matches("but|and|though|although|,")
                && at + 1 < sentence.size()
                && !sentence.token(at + 1).lower().matches("only|just|merely|all");
    }

    private static boolean isOfDescription(Token token) {
        return token.isNoun()
                || token.tag().matches("DT|JJ|POS|,|PRP\\$")
                || token.lower().matches("by|with|to|of|from");
    }
}
