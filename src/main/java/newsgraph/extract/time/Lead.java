package newsgraph.extract.time;

import java.time.LocalDate;
import newsgraph.text.Predicates;

/// The day that a report is of: the one that its first sentences name, which what follows does not
/// repeat ("The envoy said on Thursday .. Lund received her for an hour").
final class Lead {
    /// How many sentences a headline, a dateline and a lead may be.
    private static final int SENTENCES = 4;

    /// News is of the day of writing or the two days before.
    private static final int FRESH = 2;

    private Lead() {}

    /// Tells whether a time names the day of the report. A dateline alone does not.
    static boolean isDay(FoundTime time, LocalDate written) {
        boolean fresh =
                time.days()
                        .earliest()
                        .map(d -> !d.isAfter(written) && !d.isBefore(written.minusDays(FRESH)))
                        .orElse(false);
        return fresh
                && time.days().isDay()
                && time.sentence().index() < SENTENCES
                && Predicates.of(time.sentence(), time.head()).isPresent();
    }
}
