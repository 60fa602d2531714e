package newsgraph.extract.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// Which time of a sentence belongs to an event. Half of the oblique attachments of a parse are
/// wrong, so what stands right beside the trigger comes first, and the clause is looked for in the
/// tree and in the order of words.
final class TimeAttachment {
    private static final int NONE = Integer.MAX_VALUE;

    private final Sentence sentence;
    private final Dependencies tree;
    private final int trigger;

    private TimeAttachment(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
    }

    /// Chooses among the times of a sentence; empty if all belong elsewhere.
    static Optional<FoundTime> of(Sentence sentence, int trigger, List<FoundTime> times) {
        var attachment = new TimeAttachment(sentence, trigger);
        return times.stream()
                .filter(t -> attachment.rank(t) != NONE)
                .min(
                        Comparator.<FoundTime>comparingInt(attachment::rank)
                                .thenComparingInt(attachment::distance)
                                .thenComparingInt(FoundTime::first));
    }

    /// Returns how closely a time belongs to the trigger, 0 first.
    private int rank(FoundTime time) {
        if (isBeside(time)) {
            return 0;
        }
        if (isUnderTrigger(time)) {
            return 1;
        }
        OptionalInt clause = Predicates.of(sentence, trigger);
        OptionalInt timeClause = Predicates.of(sentence, time.head());
        if (clause.isPresent() && clause.equals(timeClause)) {
            return 2;
        }
        if (clause.isPresent() && clause.equals(nearestVerb(time))) {
            return 3;
        }
        if (clause.isPresent()
                && timeClause.isPresent()
                && Predicates.sharesSetting(sentence, clause.getAsInt(), timeClause.getAsInt())) {
            return 4;
        }
        return NONE;
    }

    /// "Monday's meeting", "Monday talks", "met Monday", "a call on Thursday".
    private boolean isBeside(FoundTime time) {
        int after = time.first() - trigger;
        if (after == 1) {
            return true;
        }
        int gap = trigger - time.end();
        if (gap < 0 || gap > 3) {
            return false;
        }
        return sentence.token(trigger).isNoun()
                && IntStream.range(time.end(), trigger)
                        .mapToObj(sentence::token)
                        .allMatch(t ->
                                t.lower().equals("'s") || t.isNoun() || t.tag().startsWith("JJ"));
    }

    private boolean isUnderTrigger(FoundTime time) {
        for (int at : tree.ancestors(time.head())) {
            if (at == trigger) {
                return true;
            }
            if (sentence.token(at).tag().startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    /// Returns the verb that a time follows, or at the head of a clause the one that comes next.
    private OptionalInt nearestVerb(FoundTime time) {
        for (int at = time.first() - 1; at >= 0; at--) {
            if (Predicates.is(sentence, at)) {
                return OptionalInt.of(at);
            }
        }
        return IntStream.range(time.end(), sentence.size())
                .filter(i -> Predicates.is(sentence, i))
                .findFirst();
    }

    private int distance(FoundTime time) {
        return time.end() <= trigger
                ? trigger - time.end() + 1
                : Math.max(0, time.first() - trigger);
    }
}
