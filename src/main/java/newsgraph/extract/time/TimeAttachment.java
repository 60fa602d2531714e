package newsgraph.extract.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

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
        OptionalInt clause = clause(trigger);
        OptionalInt timeClause = clause(time.head());
        if (clause.isPresent() && clause.equals(timeClause)) {
            return 2;
        }
        if (clause.isPresent() && clause.equals(nearestVerb(time))) {
            return 3;
        }
        if (clause.isPresent()
                && timeClause.isPresent()
                && inherits(clause.getAsInt(), timeClause.getAsInt())) {
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

    /// Returns the verb or other predicate of a token's clause, the token itself if it is one.
    private OptionalInt clause(int token) {
        for (int at = token; at != Dependencies.NONE; at = tree.head(at)) {
            if (isPredicate(at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isPredicate(int at) {
        Token token = sentence.token(at);
        boolean verb =
                token.tag().startsWith("VB")
                        && !tree.is(at, "amod", "compound", "case", "aux", "aux:pass", "cop");
        return verb || !tree.children(at, "cop").isEmpty();
    }

    /// Returns the verb that a time follows, or at the head of a clause the one that comes next.
    private OptionalInt nearestVerb(FoundTime time) {
        for (int at = time.first() - 1; at >= 0; at--) {
            if (isPredicate(at)) {
                return OptionalInt.of(at);
            }
        }
        return IntStream.range(time.end(), sentence.size()).filter(this::isPredicate).findFirst();
    }

    /// Tells whether a clause has the time of another: an infinitive or participle that depends on
    /// it, or a second verb of the same subject.
    private boolean inherits(int clause, int from) {
        int at = clause;
        while (at != from) {
            boolean dependent =
                    tree.is(at, "xcomp") || (tree.is(at, "advcl", "acl") && isNonFinite(at));
            boolean second = tree.is(at, "conj") && tree.children(at, "nsubj").isEmpty();
            boolean passes = dependent || second;
            if (!passes || tree.head(at) == Dependencies.NONE) {
                return false;
            }
            at = tree.head(at);
        }
        return true;
    }

    private boolean isNonFinite(int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VB") || tag.equals("VBG");
    }

    private int distance(FoundTime time) {
        return time.end() <= trigger
                ? trigger - time.end() + 1
                : Math.max(0, time.first() - trigger);
    }
}
