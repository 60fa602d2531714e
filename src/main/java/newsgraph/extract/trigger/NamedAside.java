package newsgraph.extract.trigger;

import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What somebody is called behind words that are set off: "called Voss -- who drove a taxi -- a
/// liar", "called Voss, who had left, "a disgrace"".
final class NamedAside {
    private static final String MARK = "[,(–—)-]|--|-[LR]RB-";

    private NamedAside() {}

    /// Tells whether words set off follow the object of a verb of calling, and a name for it them.
    static boolean is(Sentence sentence, int object) {
        int open = object + 1;
        if (open >= sentence.size() || !isMark(sentence.token(open))) {
            return false;
        }
        for (int close = open + 2; close + 1 < sentence.size(); close++) {
            Token mark = sentence.token(close);
            if (closes(sentence.token(open), mark) && isName(sentence, close)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Token token) {
        return token.word().matches(MARK);
    }

    private static boolean closes(Token open, Token mark) {
        boolean bracket = open.word().matches("[(]|-LRB-");
        return bracket ? mark.word().matches("[)]|-RRB-") : open.word().equals(mark.word());
    }

    /// "a "coward"", "the worst minister in years", not "the chairman said", nor "who lives next to
    /// Haas, the mayor".
    private static boolean isName(Sentence sentence, int close) {
        int at = close + 1;
        int word = sentence.token(at).tag().equals("DT") ? at + 1 : at;
        if (CallSense.isQuoted(sentence, word)) {
            return true;
        }
        boolean beside = // of the name before it
                sentence.token(close).word().equals(",")
                        && sentence.token(close - 1).tag().startsWith("NNP");
        int noun = word;
        while (noun < sentence.size() && sentence.token(noun).tag().matches("JJ.*|RB.*|CD")) {
            noun++;
        }
        while (noun + 1 < sentence.size() && sentence.token(noun + 1).isNoun()) {
            noun++;
        }
        return !beside
                && word > at
                && noun < sentence.size()
                && PersonNouns.contains(sentence.token(noun).lemma())
                && !sentence.dependencies().is(noun, "nsubj", "nsubj:pass");
    }
}
