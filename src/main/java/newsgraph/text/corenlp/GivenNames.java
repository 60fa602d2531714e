package newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Given names of two syllables, whose second is written small behind a hyphen and may be a word of
/// English: "Jae | - | in" of "Moon Jae-in" is one word, or a tagger reads a preposition.
final class GivenNames {
    /// What no second syllable is ("the Saudi-led force").
    private static final Set<String> NO_SYLLABLES =
            Set.of(
                    "led", "run", "based", "born", "made", "held", "like", "style", "wide", "only",
                    "bound", "era", "area", "wing", "elect", "owned", "gate", "of", "and", "the",
                    "to", "up", "off", "out", "free", "ready", "known", "rich", "poor", "ruled",
                    "built", "type", "size", "hit", "long", "old", "day");

    private GivenNames() {}

    /// Returns the words of a sentence, such names joined.
    static List<CoreLabel> joined(List<CoreLabel> sentence) {
        List<CoreLabel> joined = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            CoreLabel token = sentence.get(at);
            joined.add(token);
            if (isGivenName(sentence, at)) {
                CoreLabel second = sentence.get(at + 2);
                token.setWord(token.word() + "-" + second.word());
                token.setValue(token.word());
                token.setEndPosition(second.endPosition());
                at += 2;
            }
        }
        return joined;
    }

    private static boolean isGivenName(List<CoreLabel> sentence, int first) {
        if (first == 0 || first + 2 >= sentence.size()) {
            return false;
        }
        CoreLabel hyphen = sentence.get(first + 1);
        CoreLabel second = sentence.get(first + 2);
        boolean goesOn = first + 3 < sentence.size() && sentence.get(first + 3).word().equals("-");
        return sentence.get(first - 1).word().matches("\\p{Lu}[\\p{L}.]*")
                && sentence.get(first).word().matches("\\p{Lu}\\p{Ll}{1,5}")
                && hyphen.word().equals("-")
                && second.word().matches("\\p{Ll}{1,5}")
                && !NO_SYLLABLES.contains(second.word())
                && sentence.get(first).endPosition() == hyphen.beginPosition()
                && hyphen.endPosition() == second.beginPosition()
                && !goesOn;
    }
}
