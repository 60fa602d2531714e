package newsgraph.extract.status;

import java.util.stream.IntStream;
import newsgraph.event.Status;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// "Was due to meet her on Monday but flew home", "was scheduled to hold talks with him, but never
/// turned up": what was to be and was not, by what was done instead.
public final class ButDidNot {
    /// What was not done any more lies in the past.
    static final String RULE = "status/but-did-not";

    /// How many tokens before the trigger "was due to" may stand.
    private static final int BEFORE = 6;

    /// How many tokens behind it "but" may stand.
    private static final int BEHIND = 26;

    private ButDidNot() {}

    /// Returns the reading as cancelled where something else was done; unchanged otherwise.
    public static StatusReading of(Trigger trigger, StatusReading told) {
        Sentence sentence = trigger.sentence();
        if (told.status() != Status.PLANNED || !wasDue(sentence, trigger.first())) {
            return told;
        }
        return IntStream.range(trigger.end(), Math.min(sentence.size() - 2, trigger.end() + BEHIND))
                .takeWhile(i -> !sentence.token(i).word().equals(";"))
                .filter(i -> sentence.token(i).lower().equals("but"))
                .limit(1)
                .filter(i -> isElsewhere(sentence, i + 1))
                .mapToObj(i -> told.under(Status.CANCELLED, sentence.token(i + 1).span(), RULE))
                .findFirst()
                .orElse(told);
    }

    private static boolean wasDue(Sentence sentence, int trigger) {
        String before = Surface.words(sentence, Math.max(0, trigger - BEFORE), trigger);
        return before.matches(
                "(?:.* )?(?:was|were|had been) (?:originally |also |all )?"
                        + "(?:due|scheduled|supposed|set|slated|expected|meant)? ?to(?: \\w+){0,2}");
    }

    private static boolean isElsewhere(Sentence sentence, int from) {
        int verb = from;
        boolean never = false;
        while (verb < sentence.size() - 1 && sentence.token(verb).tag().startsWith("RB")) {
            never |= sentence.token(verb).lower().equals("never");
            verb++;
        }
        Token done = sentence.token(verb);
        boolean not = done.lower().equals("did") && Surface.isAt(sentence, verb + 1, "not|n't|n’t");
        return not
                || (done.tag().equals("VBD") && (never || StatusMarks.ELSEWHERE.has(done.lemma())));
    }
}
