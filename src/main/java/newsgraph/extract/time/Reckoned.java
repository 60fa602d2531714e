package newsgraph.extract.time;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.text.Sentence;

/// Times by which something is only reckoned: how long ago the last such event was, how often
/// somebody was there, since when he is in office.
record Reckoned(Sentence sentence, int trigger) {
    private static final int REACH = 6;

    /// "The first between Chancellor Lund and President Voss since 2019"
    private static final int SINCE_REACH = 12;

    /// How many tokens behind a comma "his third" may stand.
    private static final int COUNT_REACH = 3;

    private static final Set<String> ORDINALS =
            Set.of(
                    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
                    "tenth");

    /// Tells whether a time beside a trigger is such a one, and not the event's.
    boolean is(FoundTime time) {
        return isComparison(time) || isCount(time) || isInPost(time);
    }

    /// "The first meeting since 2019" was not then, nor is "the first in a decade" ten years away.
    private boolean isComparison(FoundTime time) {
        String rule = time.timing().rule();
        return (rule.equals("open/since")
                        || rule.equals("ahead/counted")
                        || rule.equals("span/past"))
                && IntStream.range(
                                Math.max(
                                        0,
                                        time.first()
                                                - (rule.equals("open/since")
                                                        ? SINCE_REACH
                                                        : REACH)),
                                time.first())
                        .anyMatch(i -> TimeWords.has("first-since", sentence.token(i).lower()));
    }

    /// "Flew there on Sunday, his third trip this year": by then it was so often.
    private boolean isCount(FoundTime time) {
        int comma = time.first() - 1;
        while (comma > trigger && !sentence.token(comma).word().equals(",")) {
            comma--;
        }
        boolean behindComma =
                comma > trigger
                        && IntStream.range(comma + 1, time.first())
                                .limit(COUNT_REACH)
                                .anyMatch(i -> ORDINALS.contains(sentence.token(i).lower()));
        boolean own = // "was his third to the state this year"
                IntStream.range(Math.max(1, time.first() - REACH), time.first())
                        .anyMatch(i ->
                                ORDINALS.contains(sentence.token(i).lower())
                                        && sentence.token(i - 1).tag().equals("PRP$"));
        return behindComma || own;
    }

    /// "The minister, in office since June, .."
    private boolean isInPost(FoundTime time) {
        int noun = time.first() - 1;
        return time.timing().rule().equals("open/since")
                && noun > 0
                && noun != trigger
                && sentence.token(noun).tag().equals("NN")
                && sentence.token(noun - 1).lower().equals("in");
    }
}
