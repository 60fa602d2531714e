package newsgraph.extract.encounter;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// "Has summoned her for a hearing on Friday", "called the unions to a meeting next week": told in the
/// past, and still to come.
final class Summons {
    private Summons() {}

    /// Returns the reading, as planned where such words are of a day after the article's.
    static StatusReading of(
            Trigger trigger,
            StatusReading reading,
            Optional<Timing> timing,
            LocalDate published) {
        Sentence sentence = trigger.sentence();
        boolean called =
                trigger.isVerb()
                        && trigger.token().lemma().matches("summon|call|invite")
                        && Surface.words(sentence, trigger.end(), sentence.size())
                                .matches(".*\\b(to|for) (a|an|the|talks|questioning)\\b.*");
        boolean ahead =
                timing.flatMap(Timing::earliest).filter(d -> d.isAfter(published)).isPresent();
        return called && ahead && reading.status() == Status.OCCURRED
                ? reading.as(Status.PLANNED, "status/future-date")
                : reading;
    }
}
