package newsgraph.extract.encounter;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells calling on somebody to act from calling on him at home: "called on the king to step down",
/// "called on the king for an end to it" against "called on the king for tea".
final class Appeal {
    /// How far behind "for" the noun may stand that tells what for.
    private static final int REACH = 4;

    /// What one calls on somebody for when one comes to his door.
    private static final Set<String> VISITING = LexiconFile.words("trigger-nouns", 4);

    private Appeal() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int between = trigger.first() + 1; // "called her on Monday"
        if (trigger.end() > between + 1 && !sentence.token(between).tag().startsWith("RB")) {
            return true;
        }
        for (int at = trigger.end(); at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.word().matches("[,;:]") || token.tag().matches("VBD|VBZ|MD|W.*")) {
                return false;
            }
            if (token.lower().equals("for") && isDemand(sentence, at)) {
                return true;
            }
            if (token.tag().equals("TO")
                    && at + 1 < sentence.size()
                    && sentence.token(at + 1).tag().equals("VB")) {
                return !CallingOn.isVisit(sentence, trigger.head(), at + 1);
            }
        }
        return false;
    }

    private static boolean isDemand(Sentence sentence, int link) {
        return sentence.tokens().subList(link, Math.min(sentence.size(), link + REACH)).stream()
                .noneMatch(
                        t -> VISITING.contains(t.lemma()) || t.lemma().matches("minute|hour|day"));
    }
}
