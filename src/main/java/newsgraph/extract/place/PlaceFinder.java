package newsgraph.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.event.Location;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds where an event takes place. Immutable.
public final class PlaceFinder {
    private final Gazetteer gazetteer;
    private final PlacePhrases phrases;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.phrases = new PlacePhrases(gazetteer);
    }

    /// Returns the place of an event, from its own sentence; empty if the sentence gives none, and
    /// for talk at a distance. Where the event takes place, not what it is about: "talks on the war
    /// in Syria" gives none.
    ///
    /// @param triggerToken index of the word that tells of the event
    public Optional<Location> of(AnnotatedText text, Sentence sentence, int triggerToken) {
        if (isCall(sentence, triggerToken)) {
            return Optional.empty();
        }
        List<PlacePhrase> places = phrases.of(sentence);
        return new PlaceAttachment(sentence, triggerToken, phrases)
                .choose(places)
                .map(choice -> location(text, choice));
    }

    private Location location(AnnotatedText text, PlaceAttachment.Choice choice) {
        PlacePhrase phrase = choice.phrase();
        TextSpan span = phrase.sentence().span(phrase.first(), phrase.end());
        Optional<String> id =
                gazetteer.named(bare(phrase)).stream()
                        .filter(Entry.Place.class::isInstance)
                        .map(Entry::id)
                        .findFirst();
        String name = text.slice(span).replaceAll("\\s+", " ");
        return new Location(name, span, id, "place/" + choice.rule());
    }

    /// Returns the words of a phrase without article and without what follows its name.
    static String bare(PlacePhrase phrase) {
        boolean article = phrase.sentence().token(phrase.first()).tag().equals("DT");
        int first = article && phrase.head() > phrase.first() ? phrase.first() + 1 : phrase.first();
        return words(phrase.sentence(), first, phrase.head() + 1);
    }

    static String words(Sentence sentence, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(i -> sentence.token(i).word())
                .collect(Collectors.joining(" "));
    }

    private static boolean isCall(Sentence sentence, int trigger) {
        Token token = sentence.token(trigger);
        return PlaceWords.CALL.has(token.lemma())
                || sentence.dependencies().children(trigger).stream()
                        .map(sentence::token)
                        .anyMatch(t -> PlaceWords.DISTANCE.has(t.lower()));
    }
}
