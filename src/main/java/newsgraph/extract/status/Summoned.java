package newsgraph.extract.status;

import java.util.regex.Pattern;
import newsgraph.event.Status;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;

/// "Summoned her to appear on May 28", "has summoned him for a hearing on Friday": who is told to
/// come has not come yet, if the day is one ahead.
public final class Summoned {
    /// What one is told to come to, behind whom it is told.
    private static final String COMING =
            "(?:.* )?(?:to appear|to testify|to answer|(?:for|to) an? (?:\\S+ )?(?:hearing|session|meeting|inquiry))\\b.*";

    /// "Summoned him after he refused to answer"
    private static final Pattern REASON = Pattern.compile("\\b(?:after|because|when|who)\\b|,");

    private Summoned() {}

    /// Returns the reading as one that a day ahead turns; as a plan where it is the perfect of what
    /// somebody is to come to.
    public static StatusReading of(Trigger trigger, StatusReading told) {
        if (!trigger.token().lemma().equals("summon")
                || told.status() != Status.OCCURRED
                || !told.rule().matches("status/(past|perfect)")) {
            return told;
        }
        boolean perfect =
                trigger.first() > 0
                        && Surface.isAt(trigger.sentence(), trigger.first() - 1, "has|have");
        boolean coming =
                REASON
                        .split(
                                Surface.words(
                                        trigger.sentence(),
                                        trigger.end(),
                                        trigger.sentence().size()),
                                2)[0]
                        .matches(COMING);
        if (told.rule().equals("status/perfect") && !coming) {
            return told; // "has summoned him to the palace on Friday", whose day tells
        }
        return told.as(perfect && coming ? Status.PLANNED : told.status(), "status/summoned");
    }
}
