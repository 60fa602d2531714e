package newsgraph.extract.time;

import java.time.LocalDate;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The day that a report is of: the one that its first sentences name, which what follows does not
/// repeat ("The envoy said on Thursday .. Lund received her for an hour").
final class Lead {
    /// How many sentences a headline, a dateline and a lead may be.
    private static final int SENTENCES = 4;

    /// News is of the day of writing or the two days before.
    private static final int FRESH = 2;

    private Lead() {}

    /// Tells whether a time is the date of a dateline: "LONDON, August 24 (Agency) -"; not that of
    /// an entry in a list of what happened when: "August 24: The ferry sinks".
    static boolean isDateline(FoundTime time) {
        Sentence sentence = time.sentence();
        boolean date = time.timing().rule().startsWith("date/");
        return date
                && time.first() > 0
                && sentence.index() < SENTENCES
                && time.end() < sentence.size()
                && TimeWords.has("dateline-ends", sentence.token(time.end()).lower())
                && sentence.tokens().subList(0, time.first()).stream().noneMatch(Token::isVerb);
    }

    /// Tells whether a time names the day of the report. A dateline alone does not.
    static boolean isDay(FoundTime time, LocalDate written) {
        boolean fresh =
                time.days()
                        .earliest()
                        .map(d -> !d.isAfter(written) && !d.isBefore(written.minusDays(FRESH)))
                        .orElse(false);
        return fresh
                && !isDateline(time)
                && time.days().isDay()
                && time.sentence().index() < SENTENCES
                && Predicates.of(time.sentence(), time.head()).isPresent();
    }
}
