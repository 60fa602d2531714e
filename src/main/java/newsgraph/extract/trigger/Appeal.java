package newsgraph.extract.trigger;

import java.util.Set;
import newsgraph.extract.clause.CallingOn;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells calling on somebody to act from calling on him at home: "called on the king to step down",
/// "called on the king for an end to it" against "called on the king for tea". The data file
/// `demands` has what for.
final class Appeal {
    /// How far behind "for" the noun may stand that tells what for.
    private static final int REACH = 4;

    private static final Set<String> DEMANDS = LexiconFile.words("demands");

    private Appeal() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int between = trigger.first() + 1; // "called her on Monday"
        if (trigger.end() > between + 1 && !sentence.token(between).tag().startsWith("RB")) {
            return true;
        }
        for (int at = trigger.end(); at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.word().matches("[,;:]")
                    || token.tag().matches("VBD|VBZ|MD|W.*")
                    || token.lower().equals("whether")) {
                return false;
            }
            if (token.lower().equals("for") && isDemand(sentence, at)) {
                return true;
            }
            if (token.tag().equals("TO")
                    && at + 1 < sentence.size()
                    && sentence.token(at + 1).tag().equals("VB")) {
                return !sentence.token(at + 1).lemma().matches("discuss|talk|explain")
                        && !CallingOn.isVisit(sentence, trigger.head(), at + 1);
            }
        }
        return false;
    }

    private static boolean isDemand(Sentence sentence, int link) {
        return sentence.tokens().subList(link, Math.min(sentence.size(), link + REACH)).stream()
                .anyMatch(t -> DEMANDS.contains(t.lemma()));
    }
}
