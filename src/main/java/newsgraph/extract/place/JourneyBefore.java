package newsgraph.extract.place;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.time.TimeWords;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import newsgraph.text.Weekdays;

/// The goal of a journey told just before: "Lund will leave for Accra on Friday. He is due to meet
/// Voss."
final class JourneyBefore {
    private static final int WEEK = 7;

    private final AnnotatedText text;
    private final PlacePhrases phrases;

    JourneyBefore(AnnotatedText text, PlacePhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /// Returns the goal; empty where the event is not to come, is before the journey, or of
    /// somebody with a name of his own.
    Optional<PlaceAttachment.Choice> of(Sentence sentence, int trigger) {
        OptionalInt predicate = Predicates.of(sentence, trigger);
        boolean goesOn =
                predicate.isPresent()
                        && sentence.index() > 0
                        && isMain(sentence, predicate.getAsInt())
                        && isAhead(sentence, predicate.getAsInt())
                        && hasPronoun(sentence, predicate.getAsInt())
                        && sentence.tokens().stream()
                                .noneMatch(t -> PlaceWords.OTHER_TIME.has(t.lemma()));
        return goesOn
                ? Optional.of(text.sentences().get(sentence.index() - 1))
                        .filter(before -> text.areInOneParagraph(before, sentence))
                        .filter(before -> isInOrder(before, sentence))
                        .flatMap(this::goal)
                        .map(p -> new PlaceAttachment.Choice(p, "journey"))
                : Optional.empty();
    }

    private Optional<PlacePhrase> goal(Sentence before) {
        return phrases.of(before).stream()
                .filter(p -> (PlaceLinks.isPlaced(p) || isLeftFor(p)) && phrases.isTown(p))
                .filter(p -> !p.link().equals("near") && isGoal(before, p))
                .reduce((a, b) -> b);
    }

    /// "In March", "in 2019", "last week": who went there then has left.
    private static boolean isLongAgo(Token token) {
        return token.lemma().matches("week|month|year|ago|earlier|once|when|before|\\d{4}")
                || (PlaceWords.DAY.has(token.lower())
                        && !Weekdays.is(token.word())
                        && !token.lower().matches("today|yesterday|tonight|tomorrow"));
    }

    /// "Left Oslo for Accra".
    private static boolean isLeftFor(PlacePhrase place) {
        int verb = place.sentence().dependencies().head(place.treeHead());
        return place.link().equals("for")
                && verb != Dependencies.NONE
                && PlaceWords.LEAVE.has(place.sentence().token(verb).lemma());
    }

    /// "Is to fly to Accra", "landed in Accra on Monday"; who flew there in March has left.
    private static boolean isGoal(Sentence before, PlacePhrase place) {
        OptionalInt going = Predicates.of(before, place.treeHead());
        if (going.isEmpty()) {
            return false;
        }
        int verb = going.getAsInt();
        String lemma = before.token(verb).lemma();
        boolean lately =
                before.token(verb).tag().matches("VB[DN]")
                        && before.tokens().stream().noneMatch(JourneyBefore::isLongAgo);
        return before.token(verb).isVerb()
                && (PlaceWords.MOTION.has(lemma) || PlaceWords.LEAVE.has(lemma))
                && isMain(before, verb)
                && (lately || isAhead(before, verb))
                && before.dependencies().children(verb, "advmod", "neg").stream()
                        .noneMatch(a -> before.token(a).lower().matches("not|n't|never"));
    }

    /// Returns a predicate and those that it depends on as what is due, planned or done next.
    private static List<Integer> chain(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        return Stream.iterate(
                        predicate,
                        at -> at != Dependencies.NONE,
                        at -> isPart(sentence, at) ? tree.head(at) : Dependencies.NONE)
                .toList();
    }

    private static boolean isPart(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        return tree.is(predicate, "conj", "xcomp")
                || (tree.is(predicate, "ccomp") && Predicates.isInfinitive(sentence, predicate));
    }

    private static boolean isMain(Sentence sentence, int predicate) {
        return sentence.dependencies().is(chain(sentence, predicate).getLast(), "root");
    }

    /// "Will meet", "is to meet", "plans to meet", "heads to Accra".
    private static boolean isAhead(Sentence sentence, int predicate) {
        return chain(sentence, predicate).stream()
                .anyMatch(at ->
                        TimeWords.has("forward", sentence.token(at).lemma())
                                || TimeWords.has("intends", sentence.token(at).lemma())
                                || isPresent(sentence.token(at))
                                || hasAuxiliary(sentence, at));
    }

    /// "Heads to Accra", not "has yet to meet".
    private static boolean isPresent(Token verb) {
        return verb.tag().matches("VB[ZP]") && !verb.lemma().equals("have");
    }

    private static boolean hasAuxiliary(Sentence sentence, int verb) {
        List<Integer> helpers = sentence.dependencies().children(verb, "aux");
        boolean to =
                Predicates.isInfinitive(sentence, verb)
                        && helpers.stream().anyMatch(a -> sentence.token(a).lemma().equals("be"));
        return to
                || helpers.stream()
                        .anyMatch(a -> sentence.token(a).lower().matches("will|'ll|shall"));
    }

    private static boolean hasPronoun(Sentence sentence, int predicate) {
        return chain(sentence, predicate).stream()
                .flatMap(at -> sentence.dependencies().children(at, "nsubj", "nsubj:pass").stream())
                .findFirst()
                .filter(s -> sentence.token(s).lower().matches("he|she|they"))
                .isPresent();
    }

    /// Tells whether the event is not before the journey, as far as days of the week tell.
    private boolean isInOrder(Sentence before, Sentence sentence) {
        OptionalInt way = day(before);
        OptionalInt then = day(sentence);
        boolean gone = before.tokens().stream().anyMatch(t -> t.tag().equals("VBD"));
        return gone || way.isEmpty() || then.isEmpty() || then.getAsInt() >= way.getAsInt();
    }

    /// Returns how many days after publication the first day of the week named is.
    private OptionalInt day(Sentence sentence) {
        int today = text.article().published().getDayOfWeek().getValue();
        return IntStream.range(0, sentence.size())
                .mapToObj(sentence::token)
                .filter(JourneyBefore::isDay)
                .mapToInt(t -> DayOfWeek.valueOf(t.word().toUpperCase(Locale.ROOT)).getValue())
                .map(d -> Math.floorMod(d - today, WEEK))
                .findFirst();
    }

    private static boolean isDay(Token token) {
        return Weekdays.is(token.word());
    }
}
