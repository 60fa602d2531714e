package newsgraph.extract.time;

import java.util.List;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// A time that another one of its sentence takes the place of: "the talks, originally scheduled for
/// Monday, will now be held on Friday", "arrived on Monday for talks with Lund on Friday".
final class Superseded {
    /// How many tokens before a time "originally" may stand.
    private static final int REACH = 6;

    private Superseded() {}

    /// Tells whether a time is only when an event was to be, or when somebody came for it, while
    /// another says when it is.
    static boolean is(Sentence sentence, int trigger, FoundTime time, List<FoundTime> times) {
        return times.stream()
                .filter(t -> t.first() >= time.end())
                .anyMatch(t ->
                        isFirstPlan(sentence, time, t)
                                || isOfComing(sentence, trigger, time, t)
                                || isOfBefore(sentence, trigger, time, t));
    }

    /// "After the vote on Sunday she met him on Monday".
    private static boolean isOfBefore(
            Sentence sentence, int trigger, FoundTime time, FoundTime later) {
        int noun = sentence.dependencies().head(time.head());
        return time.end() < trigger
                && later.first() > trigger
                && noun != Dependencies.NONE
                && noun < time.first()
                && sentence.caseOf(noun).matches("after|before|following|since|despite")
                && !LoneTime.isOfReport(sentence, later)
                && Predicates.of(sentence, later.head()).equals(Predicates.of(sentence, trigger));
    }

    private static boolean isFirstPlan(Sentence sentence, FoundTime time, FoundTime later) {
        boolean first =
                IntStream.range(Math.max(0, time.first() - REACH), time.first())
                        .mapToObj(i -> sentence.token(i).lower())
                        .anyMatch(w -> w.matches("originally|initially|previously"));
        return first
                && sentence.tokens().subList(time.end(), later.first()).stream()
                        .anyMatch(t -> t.isVerb() || t.lower().equals("now"));
    }

    /// The first day stands behind where somebody came, the second right behind the parties.
    private static boolean isOfComing(
            Sentence sentence, int trigger, FoundTime time, FoundTime later) {
        return time.end() < trigger
                && later.first() > trigger
                && sentence.token(trigger).isNoun()
                && sentence.tokens().subList(time.end(), trigger).stream()
                        .anyMatch(t -> t.lower().equals("for"))
                && sentence.tokens().subList(time.end(), later.first()).stream()
                        .noneMatch(t -> t.isVerb() || t.word().matches("[,;:]"));
    }
}
