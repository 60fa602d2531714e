package newsgraph.extract.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.BehindClause;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Which time of a sentence belongs to an event. Half of the oblique attachments of a parse are
/// wrong, so what stands right beside the trigger comes first, and the clause is looked for in the
/// tree and in the order of words.
final class TimeAttachment {
    private final Sentence sentence;
    private final Dependencies tree;
    private final int trigger;

    private TimeAttachment(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
    }

    /// How closely a time belongs to an event, the closest first.
    private enum Tie {
        BESIDE,
        BELOW,
        CLAUSE,
        NEAREST_VERB,
        SHARED,
        CAPTION,
        NONE
    }

    /// Chooses among the times of a sentence; empty if all belong elsewhere.
    static Optional<FoundTime> of(Sentence sentence, int trigger, List<FoundTime> times) {
        var attachment = new TimeAttachment(sentence, trigger);
        List<FoundTime> tied =
                times.stream()
                        .filter(t -> attachment.tie(t) != Tie.NONE)
                        .filter(t -> !Superseded.is(sentence, trigger, t, times))
                        .toList();
        return tied.stream()
                .min(
                        Comparator.comparing(attachment::tie)
                                .thenComparing(t -> t.timing().rule().equals("open/since"))
                                .thenComparingInt(attachment::distance)
                                .thenComparingInt(FoundTime::first))
                .map(t -> attachment.exactly(t, tied));
    }

    /// "Opened this year's talks on Monday": the day of what is named by its year.
    private FoundTime exactly(FoundTime time, List<FoundTime> tied) {
        return tied.stream()
                .filter(t -> t.days().isDay() && !t.modifiesNoun())
                .filter(t -> time.modifiesNoun() && !time.days().isDay())
                .filter(t -> time.days().holds(t.days()))
                .findFirst()
                .orElse(time);
    }

    private Tie tie(FoundTime time) {
        if (new Reckoned(sentence, trigger).is(time)
                || time.isOfPaper()
                || GoneBy.is(sentence, trigger, time)
                || Undertaken.is(sentence, trigger, time)
                || SaidThen.is(sentence, trigger, time)) {
            return Tie.NONE;
        }
        if (isBeside(time)) {
            return Tie.BESIDE;
        }
        if (TimedNoun.is(sentence, trigger, time)) {
            return Tie.BELOW;
        }
        if (time.modifiesNoun()
                && (!isOccasion(time) || LoneTime.isOfAsking(sentence, trigger, time))) {
            return Tie.NONE;
        }
        if (isUnderTrigger(time)
                || isArrangedFor(time)
                || NamedEvent.isAhead(sentence, trigger, time)) {
            return Tie.BELOW;
        }
        Tie tie = NamedEvent.isOnlyNamed(sentence, trigger) ? Tie.NONE : clauseTie(time);
        return tie == Tie.NONE && CaptionDate.is(sentence, trigger, time) ? Tie.CAPTION : tie;
    }

    /// "They talked at last month's ball": what happens at an event happens when it does.
    private boolean isOccasion(FoundTime time) {
        int noun = tree.head(time.head());
        if (noun == Dependencies.NONE) {
            return false;
        }
        int above = tree.head(noun);
        boolean margin =
                sentence.caseOf(noun).equals("of")
                        && above != Dependencies.NONE
                        && TimeWords.has("margin", sentence.token(above).lemma());
        return margin || TimeWords.has("occasion", sentence.caseOf(noun));
    }

    private Tie clauseTie(FoundTime time) {
        OptionalInt clause = Predicates.of(sentence, trigger);
        OptionalInt timeClause =
                isOfSubject(time) && !isOfComing(time)
                        ? OptionalInt.empty()
                        : Predicates.of(sentence, time.head());
        if (clause.isEmpty()) {
            return Tie.NONE;
        }
        if (clause.equals(timeClause)) {
            return Tie.CLAUSE;
        }
        if (isSetFor(time)
                || SettingClause.isOf(sentence, clause.getAsInt(), time)
                || WhereOneGoes.is(sentence, trigger, time)) {
            return Tie.CLAUSE;
        }
        if (clause.equals(nearestVerb(time)) || isBehindClause(time)) {
            return Tie.NEAREST_VERB;
        }
        boolean shared =
                timeClause.isPresent()
                        && !LoneTime.isOfAsking(sentence, trigger, time)
                        && SharedTime.isShared(
                                sentence,
                                trigger,
                                clause.getAsInt(),
                                timeClause.getAsInt(),
                                time.days());
        return shared ? Tie.SHARED : Tie.NONE;
    }

    /// "Met Lund, who was elected in May, on Monday", also with a place before the day.
    private boolean isBehindClause(FoundTime time) {
        int first = time.first();
        while (first > trigger && sentence.token(first - 1).tag().matches("NNPS?|DT|NN|IN")) {
            first--;
        }
        return BehindClause.is(sentence, trigger, time.first())
                || (first < time.first()
                        && sentence.token(first).tag().equals("IN")
                        && BehindClause.is(sentence, trigger, first));
    }

    /// "She was in Oslo on Monday, where they met", "it was on Sunday that they met".
    private boolean isSetFor(FoundTime time) {
        int link = time.end();
        while (link < trigger && isBetween(link)) {
            link++;
        }
        if (link >= trigger) {
            return false;
        }
        if (time.first() == 0 && SettingClause.isCleft(sentence, link)) {
            return true;
        }
        boolean cleft =
                sentence.token(link).lower().equals("that")
                        && time.first() == 2
                        && sentence.token(0).lower().equals("it");
        return (cleft || TimeWords.has("sets", sentence.token(link).lower()))
                && IntStream.range(link, trigger).noneMatch(i -> Predicates.is(sentence, i));
    }

    /// Tells whether a token may stand between a time and the clause that it sets: "on Tuesday in
    /// Jeddah, where".
    private boolean isBetween(int token) {
        Token word = sentence.token(token);
        return word.word().equals(",")
                || (word.tag().equals("IN") && !word.lower().matches("that|from"))
                || word.isNoun()
                || word.tag().equals("DT");
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

    /// "The attack on Monday came as they were meeting".
    private boolean isOfComing(FoundTime time) {
        return Predicates.of(sentence, time.head()).stream()
                .anyMatch(v -> TimeWords.has("comes-to-pass", sentence.token(v).lemma()));
    }

    /// "Monday's meeting", "Monday talks", "met Monday", "a call on Thursday", "called a meeting
    /// for Friday".
    private boolean isBeside(FoundTime time) {
        int after = time.first() - trigger;
        if (after == 1 || (after == 2 && sentence.token(trigger + 1).lower().equals("for"))) {
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

    /// "Called a meeting with the unions for Friday", "a meeting was suggested for Friday".
    private boolean isArrangedFor(FoundTime time) {
        int verb = tree.head(trigger);
        return time.first() > trigger
                && sentence.token(time.first() - 1).lower().equals("for")
                && tree.is(trigger, "obj", "nsubj:pass")
                && (tree.head(time.head()) == verb || tree.dominates(trigger, time.head()))
                && TimeWords.has("sets-for", sentence.token(verb).lemma());
    }

    private boolean isUnderTrigger(FoundTime time) {
        if (sentence.token(trigger).isVerb() && isOfSubject(time)) {
            return false; // "Lund, an ally until this month, called"
        }
        for (int at : tree.ancestors(time.head())) {
            if (at == trigger || at == TimedNoun.whole(sentence, trigger)) {
                return true;
            }
            if ((sentence.token(at).tag().startsWith("VB") && !isOfTrigger(at))
                    || isSaidOfOther(at)) {
                return false;
            }
        }
        return false;
    }

    /// "Lund, who had been in jail in May, met Voss": what somebody else was has its own time.
    private boolean isSaidOfOther(int noun) {
        return tree.is(noun, "acl:relcl")
                && tree.head(noun) != trigger
                && !tree.children(noun, "cop").isEmpty();
    }

    /// "A meeting that had been planned for Saturday", "a summit of leaders, which Oslo will host";
    /// not "a summit, which was first held in 1998".
    private boolean isOfTrigger(int verb) {
        int noun = tree.head(verb);
        boolean first =
                tree.children(verb, "advmod").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("first"));
        return tree.is(verb, "acl", "acl:relcl")
                && !first
                && sentence.token(trigger).isNoun()
                && (noun == trigger
                        || noun == TimedNoun.whole(sentence, trigger)
                        || (tree.head(noun) == trigger && !tree.is(noun, "appos")))
                && TimeWords.has("takes-place", sentence.token(verb).lemma());
    }

    /// Returns the verb that a time follows within a clause, also behind what is set off by commas
    /// ("met Lund, the envoy, on Monday"), or at the head of one the verb that comes next.
    private OptionalInt nearestVerb(FoundTime time) {
        boolean comma = false;
        for (int at = time.first() - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            comma |= token.word().equals(",");
            boolean opened = // "met Lund, who on Monday resigned"
                    token.tag().matches("WP|WDT|WRB")
                            && Predicates.of(sentence, time.head()).orElse(-1) > time.first();
            if (opened || (comma && (token.tag().startsWith("W") || token.tag().equals("CC")))) {
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
