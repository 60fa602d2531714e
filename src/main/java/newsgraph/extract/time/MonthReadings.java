package newsgraph.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.event.Timing.Precision;

/// Months, and the seasons, quarters and halves that are made of them.
final class MonthReadings {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private MonthReadings() {}

    static Optional<Days> month(TimeMatch match, Moment at) {
        int month = match.need(Slot.MONTH);
        if (match.has(Slot.YEAR)) {
            return Optional.of(Days.month(YearMonth.of(match.need(Slot.YEAR), month)));
        }
        Optional<YearMonth> told = at.ofScene(month, match.sentence());
        if (told.isPresent()) {
            return told.map(Days::month);
        }
        YearMonth written = YearMonth.from(at.written());
        int since = Math.floorMod(written.getMonthValue() - month, MONTHS);
        int until = Math.floorMod(month - written.getMonthValue(), MONTHS);
        boolean forward =
                switch (at.direction()) {
                    case PAST -> false;
                    case FUTURE -> true;
                    case UNKNOWN -> until < since;
                };
        return Optional.of(
                Days.month(forward ? written.plusMonths(until) : written.minusMonths(since)));
    }

    static Optional<Days> monthOfYear(TimeMatch match, Moment at) {
        int year = at.written().getYear() + match.argument();
        return Optional.of(Days.month(YearMonth.of(year, match.need(Slot.MONTH))));
    }

    /// Reads "last October": the latest that is not the month of writing.
    static Optional<Days> lastMonth(TimeMatch match, Moment at) {
        YearMonth written = YearMonth.from(at.written());
        int since = Math.floorMod(written.getMonthValue() - match.need(Slot.MONTH), MONTHS);
        return Optional.of(Days.month(written.minusMonths(since == 0 ? MONTHS : since)));
    }

    static Optional<Days> nextMonth(TimeMatch match, Moment at) {
        YearMonth written = YearMonth.from(at.written());
        int until = Math.floorMod(match.need(Slot.MONTH) - written.getMonthValue(), MONTHS);
        return Optional.of(Days.month(written.plusMonths(until == 0 ? MONTHS : until)));
    }

    /// Reads "the spring of 2011"; a winter is named after the year that it begins in.
    static Optional<Days> season(TimeMatch match) {
        return Optional.of(season(match.need(Slot.YEAR), match.need(Slot.SEASON)));
    }

    /// Reads "last spring" (the latest that is over), "this spring" (of this year), "next spring"
    /// (the first to begin).
    static Optional<Days> seasonNear(TimeMatch match, Moment at) {
        LocalDate written = at.written();
        List<Days> seasons =
                IntStream.rangeClosed(written.getYear() - 2, written.getYear() + 1)
                        .mapToObj(year -> season(year, match.need(Slot.SEASON)))
                        .toList();
        return switch (match.argument()) {
            case -1 ->
                    seasons.stream()
                            .filter(s -> s.latest().orElseThrow().isBefore(written))
                            .reduce((a, b) -> b);
            case 1 ->
                    seasons.stream()
                            .filter(s -> s.earliest().orElseThrow().isAfter(written))
                            .findFirst();
            default ->
                    seasons.stream()
                            .filter(s -> s.latest().orElseThrow().getYear() >= written.getYear())
                            .findFirst();
        };
    }

    /// Reads "in the spring": the one to come under a verb of what is to come, else the one that
    /// began last; in a story of long ago the one of its time. "The fall of the wall" is none.
    static Optional<Days> seasonBare(TimeMatch match, Moment at) {
        boolean of =
                match.end() < match.sentence().size()
                        && match.sentence().token(match.end()).lower().equals("of");
        if (of) {
            return Optional.empty();
        }
        int first = match.need(Slot.SEASON);
        Optional<YearMonth> told = at.ofScene(first, match.sentence());
        if (told.isPresent()) {
            return told.map(m -> season(m.getYear(), first));
        }
        LocalDate written = at.written();
        List<Days> seasons =
                IntStream.rangeClosed(written.getYear() - 1, written.getYear() + 1)
                        .mapToObj(year -> season(year, first))
                        .toList();
        return at.future()
                ? seasons.stream()
                        .filter(s -> !s.latest().orElseThrow().isBefore(written))
                        .findFirst()
                : seasons.stream()
                        .filter(s -> !s.earliest().orElseThrow().isAfter(written))
                        .reduce((a, b) -> b);
    }

    static Days season(int year, int firstMonth) {
        return Days.quarter(YearMonth.of(year, firstMonth), Precision.SEASON);
    }

    static Optional<Days> quarter(TimeMatch match, int year) {
        return Optional.of(quarter(year, match.need(Slot.ORDINAL)));
    }

    private static Days quarter(int year, int number) {
        return Days.quarter(YearMonth.of(year, QUARTER * (number - 1) + 1), Precision.RANGE);
    }

    /// Reads "the first quarter" without a year: the latest begun, or in a clause of something to
    /// come the first that is not over.
    static Optional<Days> quarterNear(TimeMatch match, Moment at) {
        int number = match.need(Slot.ORDINAL);
        Days same = quarter(at.written().getYear(), number);
        boolean begun = !same.earliest().orElseThrow().isAfter(at.written());
        boolean over = same.latest().orElseThrow().isBefore(at.written());
        int shift = at.future() ? (over ? 1 : 0) : (begun ? 0 : -1);
        return Optional.of(quarter(at.written().getYear() + shift, number));
    }

    static Optional<Days> half(TimeMatch match) {
        int number = match.need(Slot.ORDINAL);
        if (number > 2) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(match.need(Slot.YEAR), HALF * (number - 1) + 1);
        return Optional.of(
                Days.of(
                        first.atDay(1),
                        first.plusMonths(HALF - 1L).atEndOfMonth(),
                        Precision.RANGE));
    }
}
