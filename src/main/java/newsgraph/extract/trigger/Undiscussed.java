package newsgraph.extract.trigger;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Whether something was not discussed at all, which says nothing of an encounter: "what they did
/// not discuss", "agreed not to discuss it with the press"; "never discussed it with her" denies
/// more than a topic.
final class Undiscussed {
    private static final Set<String> WITH = Set.of("with");

    /// Whom nobody meets by speaking to them.
    private static final Set<String> PRESS = LexiconFile.words("not-parties");

    /// "Spoke against the bill", not "spoke against the backdrop of a strike"; "to this newspaper".
    private static final Pattern FOR_OR_AGAINST =
            Pattern.compile(
                    "((both|all|also) )?(out|up|against(?! (a|the) back)|in (favou?r|support|defen[cs]e) of"
                            + "|(to|with) (this|our) (\\w+ )?(news)?(paper|magazine|reporter|correspondent|writer|outlet|website|weekly|journal|publication))\\b");

    private Undiscussed() {}

    /// "Spoke against the bill", "did not talk about the vote", with nobody told whom one spoke to.
    static boolean isOfMatter(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        String behind = Surface.words(sentence, trigger.end(), sentence.size());
        return FOR_OR_AGAINST.matcher(behind).lookingAt()
                || (behind.matches("(about|of)\\b.*")
                        && VerbNegation.of(sentence, trigger.head()).isPresent()
                        && !isWithSomebody(trigger));
    }

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return VerbNegation.of(sentence, trigger.head()).isPresent()
                && !(trigger.token().lemma().equals("discuss") && isWithSomebody(trigger));
    }

    private static boolean isWithSomebody(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Stream.concat(
                        Clauses.prepositional(sentence, trigger.head(), WITH).stream(),
                        Surface.after(sentence, trigger.end(), WITH).stream())
                .map(h -> sentence.token(h).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(h -> !PRESS.contains(h));
    }
}
