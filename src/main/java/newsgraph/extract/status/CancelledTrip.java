package newsgraph.extract.status;

import java.util.regex.Pattern;
import newsgraph.event.Status;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// What was to be on a trip that did not come about: "called off his trip to Oslo. He was scheduled
/// to call on Lund", "a strike cost him a visit to Oslo, where he was to see her". The data file
/// `aftermath-words` has the words.
public record CancelledTrip(AnnotatedText text) {
    /// How many sentences before the plan the trip may stand.
    private static final int REACH = 2;

    private static final String TRIP = "(?:" + Aftermath.words("trip") + ")\\b";
    private static final String OFF = "(?:" + Aftermath.words("off") + ")";

    private static final Pattern CANCELLED =
            Pattern.compile(
                    "\\b%s (?:[^ ,;.]+ ){0,4}?%s|\\b%s(?: [^;.]+)?? (?:was|were|been|be) (?:\\w+ly )?%s\\b"
                            .formatted(OFF, TRIP, TRIP, OFF));

    private static final Pattern WAS_TO =
            Pattern.compile(
                    "\\b(?:was|were|been)(?: also)? (?:(?:due|scheduled|set|slated|supposed|expected)"
                            + "(?: [^,;]+)?? )?to\\b");

    /// Returns what a telling says in the light of its trip.
    public StatusReading of(Trigger trigger, StatusReading told) {
        Sentence sentence = trigger.sentence();
        boolean planned =
                told.status() == Status.PLANNED
                        && WAS_TO.matcher(Surface.words(sentence, 0, trigger.first())).find();
        return planned && isOff(sentence, trigger.first())
                ? told.under(Status.CANCELLED, trigger.span(), "status/trip")
                : told;
    }

    private boolean isOff(Sentence sentence, int trigger) {
        int from = Math.max(0, sentence.index() - REACH);
        return text.sentences().subList(from, sentence.index() + 1).stream()
                .filter(s -> CANCELLED.matcher(Surface.words(s, 0, s.size())).find())
                .anyMatch(s -> s.equals(sentence) || isOfTheSame(sentence, trigger, s));
    }

    /// Tells whether who is told of before the plan can be whose trip it was: a pronoun stands
    /// there, or a name that the sentence of the trip has, too.
    private static boolean isOfTheSame(Sentence sentence, int trigger, Sentence trip) {
        return sentence.tokens().subList(0, trigger).stream()
                .anyMatch(t ->
                        t.tag().startsWith("PRP")
                                || (t.isProperNoun()
                                        && trip.tokens().stream()
                                                .anyMatch(o -> o.word().equals(t.word()))));
    }
}
