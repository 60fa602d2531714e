package newsgraph.extract.trigger;

import java.util.Locale;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Whether people are together only on paper, on a screen or by letter: "thanked him on her
/// website", "appeared with her on a list", "an exchange of letters". The data file `from-afar` has
/// the words.
public final class FromAfar {
    private static final Set<String> WORDS = LexiconFile.words("from-afar");

    private static final Set<String> BY = Set.of("in", "by", "on", "via", "over", "through");

    private FromAfar() {}

    /// Tells whether a sentence has such a word behind a preposition, at a token or after it.
    public static boolean is(Sentence sentence, int from) {
        return sentence.tokens().subList(from, sentence.size()).stream()
                .filter(t -> WORDS.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .anyMatch(t -> BY.contains(sentence.caseOf(t.index())));
    }

    /// Tells it of what a trigger tells; also "a sharp exchange of letters", whatever is exchanged.
    public static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean things =
                !trigger.isVerb()
                        && trigger.end() < sentence.size()
                        && sentence.token(trigger.end()).lower().equals("of");
        return things || is(sentence, trigger.end());
    }
}
