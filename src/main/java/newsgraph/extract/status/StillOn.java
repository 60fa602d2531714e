package newsgraph.extract.status;

import java.util.Optional;
import java.util.regex.Pattern;
import newsgraph.event.Status;
import newsgraph.extract.clause.DayNames;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Weekdays;

/// Encounters of which only the end lies ahead: "the talks, which began on Monday, are due to end
/// on Friday". Not those that are to begin: "the summit, which opens on Thursday, ends on Friday".
public final class StillOn {
    /// What lies ahead is its end.
    static final String RULE = "status/still-on";

    private static final Pattern ENDS =
            Pattern.compile(
                    "^(?:(?:(?:is|are) (?:due|expected|scheduled|set|slated|likely)(?: only)? to|is to|are"
                            + " to|will|'ll) (?:end|finish|conclude|close|wrap up)"
                            + "|ends?|concludes?|finish(?:es)?|wraps? up)"
                            + " (?:on|at|by|late|early|today|tonight|tomorrow|this|next|later"
                            + "|"
                            + Weekdays.ANY
                            + ")\\b");

    private static final Pattern BEGINS =
            Pattern.compile(
                    "\\b(?:begins?|starts?|opens?|starting|beginning|opening|will begin"
                            + "|planned|upcoming|to be held|next"
                            + " (?:week|month|year))\\b");

    /// Its own day, which may lie ahead: "the summit on Thursday is to end on Friday".
    private static final Pattern DAY =
            Pattern.compile(
                    "\\b(?:tomorrow|(?:in|on|from) (?:march|may)|"
                            + Weekdays.ANY
                            + "|"
                            + DayNames.MONTH
                            + ")\\b");

    private static final Pattern BEGAN = Pattern.compile("\\b(?:began|begun|started|opened)\\b");

    private StillOn() {}

    /// Returns the reading of an encounter that is the subject of its ending.
    public static StatusReading of(Trigger trigger, StatusReading told) {
        boolean open = told.status() == Status.PLANNED || told.status() == Status.OCCURRED;
        if (trigger.isVerb() || !open) {
            return told;
        }
        Sentence sentence = trigger.sentence();
        return verb(sentence, trigger)
                .filter(v -> ENDS.matcher(Surface.words(sentence, v, sentence.size())).find())
                .filter(v -> !BEGINS.matcher(Surface.words(sentence, 0, v)).find())
                .filter(v -> !isOnADay(Surface.words(sentence, trigger.end(), v)))
                .map(v -> told.under(Status.ONGOING, sentence.token(v).span(), RULE))
                .orElse(told);
    }

    private static boolean isOnADay(String words) {
        return DAY.matcher(words).find() && !BEGAN.matcher(words).find();
    }

    /// Returns the first word of the verb that the encounter is the subject of.
    private static Optional<Integer> verb(Sentence sentence, Trigger trigger) {
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        int verb = tree.head(noun);
        boolean subject = tree.is(noun, "nsubj", "nsubj:pass") && verb > trigger.head();
        return subject
                ? Optional.of(
                        tree.children(verb, "aux", "aux:pass", "cop").stream()
                                .filter(a -> a > noun)
                                .reduce(verb, Math::min))
                : Optional.empty();
    }
}
