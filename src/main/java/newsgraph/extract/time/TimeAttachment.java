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
    private static final int SINCE_REACH = 6;
    private static final int CAPTION = 6;
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
                                .thenComparing(t -> t.timing().rule().equals("open/since"))
                                .thenComparingInt(attachment::distance)
                                .thenComparingInt(FoundTime::first));
    }

    /// Returns how closely a time belongs to the trigger, 0 first.
    private int rank(FoundTime time) {
        if (isComparison(time)) {
            return NONE;
        }
        if (isBeside(time)) {
            return 0;
        }
        if (time.modifiesNoun() && !isOccasion(time)) {
            return NONE;
        }
        if (isUnderTrigger(time)) {
            return 1;
        }
        return isOnlyNamed() ? captionRank(time) : clauseRank(time);
    }

    /// "They talked at last month's ball": what happens at an event happens when it does.
    private boolean isOccasion(FoundTime time) {
        int noun = tree.head(time.head());
        return noun != Dependencies.NONE && TimeWords.has("occasion", sentence.caseOf(noun));
    }

    private int clauseRank(FoundTime time) {
        OptionalInt clause = Predicates.of(sentence, trigger);
        OptionalInt timeClause =
                isOfSubject(time) ? OptionalInt.empty() : Predicates.of(sentence, time.head());
        if (clause.isEmpty()) {
            return captionRank(time);
        }
        if (clause.equals(timeClause)) {
            return 2;
        }
        if (clause.equals(nearestVerb(time))) {
            return 3;
        }
        if (timeClause.isPresent()) {
            int from = timeClause.getAsInt();
            if (Predicates.sharesSetting(sentence, clause.getAsInt(), from)) {
                return 4;
            }
            if (isPurpose(from, clause.getAsInt())) {
                return 5;
            }
            if (isAfterClause(clause.getAsInt(), from) && !time.days().isLong()) {
                return 5;
            }
        }
        return captionRank(time);
    }

    /// "The minister, in office since June, met ..": said of the subject, not of the clause.
    private boolean isOfSubject(FoundTime time) {
        for (int at : tree.ancestors(time.head())) {
            if (tree.is(at, "nsubj", "nsubj:pass")) {
                return true;
            }
            if (Predicates.is(sentence, at)) {
                return false;
            }
        }
        return false;
    }

    /// A date set off at the end of a sentence, as captions have it, holds for all of the sentence.
    private int captionRank(FoundTime time) {
        boolean setOff =
                time.timing().rule().startsWith("date/")
                        && time.core() > trigger
                        && sentence.token(time.core() - 1).word().equals(",");
        boolean last =
                IntStream.range(time.end(), sentence.size())
                        .allMatch(i ->
                                !Character.isLetterOrDigit(sentence.token(i).word().charAt(0)));
        return setOff && last ? CAPTION : NONE;
    }

    /// Tells whether the clause only speaks of the event and need not be of its time: "ahead of the
    /// talks", "announced a meeting".
    private boolean isOnlyNamed() {
        if (!sentence.token(trigger).isNoun()) {
            return false;
        }
        for (int at = trigger; at != Dependencies.NONE; at = tree.head(at)) {
            if (at != trigger && Predicates.is(sentence, at)) {
                return tree.is(below(at), "obj", "dobj", "nsubj:pass")
                        && TimeWords.has("speaks-of", sentence.token(at).lemma());
            }
            if (at != trigger && !sentence.token(at).isNoun()) {
                return false;
            }
            String link = sentence.caseOf(at);
            boolean goal = link.equals("for") && headComes(at);
            if (!goal && TimeWords.has("apart", link)) {
                return true;
            }
        }
        return false;
    }

    private int below(int ancestor) {
        int at = trigger;
        while (tree.head(at) != ancestor) {
            at = tree.head(at);
        }
        return at;
    }

    private boolean headComes(int token) {
        return tree.ancestors(token).stream()
                .limit(2)
                .anyMatch(i -> TimeWords.has("comes", sentence.token(i).lemma()));
    }

    /// "The first meeting since 2019" was not then.
    private boolean isComparison(FoundTime time) {
        return time.timing().rule().equals("open/since")
                && IntStream.range(Math.max(0, time.first() - SINCE_REACH), time.first())
                        .anyMatch(i -> TimeWords.has("first-since", sentence.token(i).lower()));
    }

    /// "Called to thank her on Monday": the time at the end of a purpose is that of the whole, but
    /// not that of what was only agreed on ("agreed to meet on Monday").
    private boolean isPurpose(int infinitive, int of) {
        String above = sentence.token(of).lemma();
        boolean ahead = TimeWords.has("intends", above) || TimeWords.has("forward", above);
        return sentence.token(infinitive).tag().equals("VB")
                && tree.head(infinitive) == of
                && tree.is(infinitive, "xcomp", "advcl")
                && (of == trigger || !ahead);
    }

    /// What somebody did after an event was as a rule done within the day or week named.
    private boolean isAfterClause(int clause, int from) {
        return tree.is(clause, "advcl")
                && tree.head(clause) == from
                && TimeWords.has("following", sentence.caseOf(clause));
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
                                t.lower().equals("'s")
                                        || t.isNoun()
                                        || t.tag().startsWith("JJ")
                                        || t.tag().equals("VBG"));
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

    /// Returns the verb that a time follows within a clause, or at the head of one the verb that
    /// comes next.
    private OptionalInt nearestVerb(FoundTime time) {
        for (int at = time.first() - 1; at >= 0; at--) {
            if (sentence.token(at).word().equals(",")) {
                return OptionalInt.empty();
            }
            if (Predicates.is(sentence, at)) {
                return OptionalInt.of(at);
            }
        }
        return time.first() > 1
                ? OptionalInt.empty()
                : IntStream.range(time.end(), sentence.size())
                        .filter(i -> Predicates.is(sentence, i))
                        .findFirst();
    }

    private int distance(FoundTime time) {
        return time.end() <= trigger
                ? trigger - time.end() + 1
                : Math.max(0, time.first() - trigger);
    }
}
