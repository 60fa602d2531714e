package newsgraph.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.event.Location;
import newsgraph.extract.time.TimeWords;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds where an event takes place. Immutable.
public final class PlaceFinder {
    /// How far before "where" its place may end.
    private static final int WHERE_REACH = 3;

    /// The same with the owner of the place between.
    private static final int OWNER_REACH = 9;

    private final Gazetteer gazetteer;
    private final PlacePhrases phrases;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.phrases = new PlacePhrases(gazetteer);
    }

    /// Tells whether a place is a building, a room or the like, as against a town or a country.
    public static boolean isSite(Location place) {
        return Stream.of(place.name().toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(PlaceWords.PLACE::has);
    }

    /// Returns the place of an event, from its own sentence, or what "there" points back to. Empty
    /// if there is none, and for talk at a distance. Where the event takes place, not what it is
    /// about: "talks on the war in Syria" gives none.
    ///
    /// @param triggerToken index of the word that tells of the event
    public Optional<Location> of(AnnotatedText text, Sentence sentence, int triggerToken) {
        List<PlacePhrase> places = phrases.of(sentence);
        if (isCall(sentence, triggerToken, places)) {
            return Optional.empty();
        }
        Here here = new Here(text);
        return new PlaceAttachment(sentence, triggerToken, phrases)
                .choose(places)
                .or(() -> relative(sentence, triggerToken, places))
                .or(() -> cameFrom(sentence, triggerToken, places))
                .or(() -> new WhoIsThere(sentence, triggerToken).of(places, phrases))
                .or(() -> pointedAt(text, sentence, triggerToken))
                .map(choice ->
                        here.of(choice.phrase())
                                .map(town -> named(text, town))
                                .orElseGet(() -> location(text, choice)))
                .or(() -> here.of(sentence, triggerToken).map(town -> named(text, town)))
                .or(() ->
                        new RunningPlace(text, phrases)
                                .of(sentence, triggerToken)
                                .map(choice -> location(text, choice)))
                .or(() ->
                        new JourneyBefore(text, phrases)
                                .of(sentence, triggerToken)
                                .map(choice -> location(text, choice)));
    }

    /// "Flew to Doha, where she met the emir".
    private static Optional<PlaceAttachment.Choice> relative(
            Sentence sentence, int trigger, List<PlacePhrase> places) {
        Dependencies tree = sentence.dependencies();
        List<Integer> path = new ArrayList<>(List.of(trigger));
        path.addAll(tree.ancestors(trigger));
        return path.stream()
                .flatMap(v -> tree.children(v, "advmod").stream())
                .filter(a -> sentence.token(a).lower().equals("where") && a < trigger)
                .flatMap(a -> places.stream().filter(p -> p.end() <= a && isBeside(sentence, p, a)))
                .reduce((a, b) -> b)
                .map(p -> new PlaceAttachment.Choice(p, "where"));
    }

    /// "The hotel, where", "the office of the firm Lund, where", "in Oslo on Friday, where".
    private static boolean isBeside(Sentence sentence, PlacePhrase place, int where) {
        int gap = where - place.end();
        boolean timed =
                gap <= OWNER_REACH
                        && IntStream.range(place.end(), where).allMatch(i -> isOfTime(sentence, i));
        return gap <= WHERE_REACH
                || timed
                || (gap <= OWNER_REACH
                        && sentence.token(place.end()).lower().equals("of")
                        && IntStream.range(place.end(), where)
                                .noneMatch(i -> sentence.token(i).isVerb()));
    }

    private static boolean isOfTime(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return PlaceWords.DAY.has(token.lower())
                || token.tag().matches("CD|CC|DT|IN|,|JJ")
                || token.lower().matches("late|later|early|earlier")
                || TimeWords.isDate(sentence, at);
    }

    /// "Returned from Kyiv after three days of talks", "left Kyiv for Oslo after talks".
    private static Optional<PlaceAttachment.Choice> cameFrom(
            Sentence sentence, int trigger, List<PlacePhrase> places) {
        Dependencies tree = sentence.dependencies();
        boolean after =
                Stream.concat(Stream.of(trigger), tree.ancestors(trigger).stream())
                        .takeWhile(i -> !sentence.token(i).isVerb())
                        .anyMatch(i -> sentence.caseOf(i).equals("after"));
        return places.stream()
                .filter(p -> after && p.end() <= trigger)
                .filter(p -> tree.head(p.treeHead()) != Dependencies.NONE)
                .filter(p -> isLeft(p, sentence.token(tree.head(p.treeHead())).lemma()))
                .reduce((a, b) -> b)
                .map(p -> new PlaceAttachment.Choice(p, "returned-from"));
    }

    private static boolean isLeft(PlacePhrase place, String verb) {
        return place.link().equals("from")
                ? PlaceWords.RETURN.has(verb)
                : verb.matches("leave|depart|quit")
                        && place.sentence().dependencies().is(place.treeHead(), "obj");
    }

    /// "He met them there", "in the city": the last place of the sentences before.
    private Optional<PlaceAttachment.Choice> pointedAt(
            AnnotatedText text, Sentence sentence, int trigger) {
        boolean there =
                sentence.dependencies().children(trigger, "advmod", "obl").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("there"));
        boolean town = isTownBefore(sentence, trigger);
        if (!there && !town) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(Math.max(0, sentence.index() - 2), sentence.index() - 1)
                .mapToObj(i -> text.sentences().get(i))
                .flatMap(s -> PlaceLinks.whole(phrases.of(s)).stream())
                .filter(p -> PlaceLinks.isPlaced(p) || PlaceLinks.isReached(p))
                .filter(p -> there || phrases.isTown(p))
                .reduce((a, b) -> b)
                .map(p -> new PlaceAttachment.Choice(p, "there"));
    }

    /// "Met her in the city on Monday".
    private static boolean isTownBefore(Sentence sentence, int trigger) {
        Dependencies tree = sentence.dependencies();
        return Stream.of(trigger, tree.head(trigger))
                .filter(v -> v != Dependencies.NONE)
                .flatMap(v -> tree.children(v, "obl", "nmod").stream())
                .filter(n -> n > 1 && PlaceWords.SAID_BEFORE.has(sentence.token(n).lower()))
                .anyMatch(n -> words(sentence, n - 2, n).equals("in the"));
    }

    private Location location(AnnotatedText text, PlaceAttachment.Choice choice) {
        PlacePhrase phrase = PlacePhrases.named(choice.phrase());
        TextSpan span = phrase.sentence().span(phrase.first(), phrase.end());
        String name = text.slice(span).replaceAll("\\s+", " ");
        return new Location(name, span, id(bare(phrase)), "place/" + choice.rule());
    }

    /// Names the town of a dateline, whose words stand there in capitals.
    private Location named(AnnotatedText text, TextSpan town) {
        String name = Here.name(text.slice(town));
        return new Location(name, town, id(name), "place/here");
    }

    private Optional<String> id(String name) {
        return gazetteer.named(name).stream()
                .filter(Entry.Place.class::isInstance)
                .map(Entry::id)
                .findFirst();
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

    private static boolean isCall(Sentence sentence, int trigger, List<PlacePhrase> places) {
        Token token = sentence.token(trigger);
        return (PlaceWords.CALL.has(token.lemma())
                        && !CallOn.is(sentence, trigger)
                        && places.stream().noneMatch(p -> isCalledTo(p, trigger)))
                || sentence.dependencies().children(trigger).stream()
                        .map(sentence::token)
                        .anyMatch(t -> PlaceWords.DISTANCE.has(t.lower()));
    }

    /// "Called both of them to her suite".
    private static boolean isCalledTo(PlacePhrase place, int trigger) {
        Sentence sentence = place.sentence();
        Dependencies tree = sentence.dependencies();
        int over = tree.head(place.treeHead());
        return sentence.token(trigger).isVerb()
                && place.link().equals("to")
                && over != Dependencies.NONE
                && (over == trigger || (tree.is(over, "obj") && tree.head(over) == trigger));
    }
}
