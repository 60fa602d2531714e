package newsgraph.extract.trigger;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether a word of meeting brings somebody to a place: "invited her to Oslo".
final class ToPlace {
    private static final Set<String> GUEST_PLACES = LexiconFile.words("guest-places");

    /// Titles that name where one is sent: "envoy to Spain".
    private static final Set<String> TITLES_TO = LexiconFile.words("titles-to");

    private ToPlace() {}

    /// By the order of words: a parse makes a town the subject in "invited her to Oslo to settle
    /// it".
    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.end(); at + 1 < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.word().matches("[;:]") || token.tag().matches("VBD|VBZ|MD")) {
                return false;
            }
            boolean title = TITLES_TO.contains(sentence.token(at - 1).lemma()); // "envoy to Spain"
            if (token.lower().equals("to") && !title) {
                return IntStream.range(at + 1, sentence.size())
                        .takeWhile(n -> sentence.token(n).tag().matches("DT|PRP\\$|JJ|NN.*|POS"))
                        .anyMatch(n -> isPlace(sentence, n));
            }
        }
        return false;
    }

    private static boolean isPlace(Sentence sentence, int noun) {
        boolean town =
                sentence.nameAt(noun).filter(n -> n.type() == Name.Type.LOCATION).isPresent();
        return town || GUEST_PLACES.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }
}
