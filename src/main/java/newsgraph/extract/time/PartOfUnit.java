package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.OptionalInt;
import newsgraph.event.Timing;
import newsgraph.event.Timing.Precision;
import newsgraph.text.Sentence;

/// Narrows the month or year of an event to the part that the words tell of: "in early March" is
/// its first ten days, "late in 2019" its last four months.
final class PartOfUnit {
    private static final int THIRD_OF_MONTH = 10;
    private static final int THIRD_OF_YEAR = 4;
    private static final int THIRDS = 3;

    /// What "the end of" counts as: the last week of a month.
    private static final int END = 4;

    private static final int WEEK = 7;

    /// How many tokens before a time its shading may stand ("early in 2002", "the end of last
    /// month").
    private static final int REACH = 3;

    private PartOfUnit() {}

    /// Returns the time of an event; unchanged where the words tell of no part.
    static Timing of(FoundTime time) {
        Timing told = time.timing();
        boolean whole = told.precision() == Precision.MONTH || told.precision() == Precision.YEAR;
        OptionalInt third = whole ? third(time) : OptionalInt.empty();
        if (third.isEmpty() || told.earliest().isEmpty()) {
            return told;
        }
        LocalDate first = told.earliest().get();
        Days days =
                told.precision() == Precision.MONTH
                        ? month(first, third.getAsInt())
                        : year(first, third.getAsInt());
        return new Timing(
                told.evidence(),
                days.earliest(),
                days.latest(),
                told.precision(),
                told.extent(),
                told.anchor(),
                told.rule());
    }

    private static Days month(LocalDate first, int third) {
        LocalDate last = first.plusMonths(1).minusDays(1);
        if (third == END) {
            return Days.of(last.minusDays(WEEK - 1L), last, Precision.MONTH);
        }
        LocalDate from = first.plusDays((third - 1L) * THIRD_OF_MONTH);
        LocalDate until = third == THIRDS ? last : from.plusDays(THIRD_OF_MONTH - 1L);
        return Days.of(from, until, Precision.MONTH);
    }

    private static Days year(LocalDate first, int third) {
        LocalDate from = first.plusMonths((Math.min(third, THIRDS) - 1L) * THIRD_OF_YEAR);
        return Days.of(from, from.plusMonths(THIRD_OF_YEAR).minusDays(1), Precision.YEAR);
    }

    private static OptionalInt third(FoundTime time) {
        Sentence sentence = time.sentence();
        String core = sentence.token(time.core()).lower();
        if (core.startsWith("mid-")) {
            return OptionalInt.of(2);
        }
        for (int at = time.core(); at >= Math.max(0, time.core() - REACH); at--) {
            String word = sentence.token(at).lower();
            OptionalInt third = TimeWords.value("third", word);
            if (third.isPresent() && !sentence.token(at).isVerb()) { // "due to start next month"
                return third;
            }
            boolean between = at == time.core() || TimeWords.has("third-links", word);
            if (!between) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
