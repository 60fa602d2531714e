package newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Timing.Precision;

/// Days named by their date.
final class DateReadings {
    /// News that tells of something ten months old names its year.
    private static final int OLD = 300;

    /// A bare date that is old in one direction and so near in the other is meant in the other.
    private static final int NEAR = 62;

    private static final int CENTURY = 100;

    private DateReadings() {}

    static Optional<Days> date(TimeMatch match, Moment at) {
        int month = match.need(Slot.MONTH);
        int day = match.need(Slot.DAY);
        return day(month, day, match, at).map(Days::day);
    }

    /// Reads two days of one month, of the same year.
    static Optional<Days> dates(TimeMatch match, Moment at) {
        int month = match.need(Slot.MONTH);
        int first =
                match.value(Slot.DAYS).map(d -> d / CENTURY).orElseGet(() -> match.need(Slot.DAY));
        int last =
                match.value(Slot.DAYS)
                        .map(d -> d % CENTURY)
                        .or(() -> match.value(Slot.DAY, 1))
                        .orElse(first);
        return day(month, first, match, at)
                .flatMap(from ->
                        valid(from.getYear(), month, last)
                                .filter(from::isBefore)
                                .map(to -> Days.of(from, to, Precision.RANGE)));
    }

    private static Optional<LocalDate> day(int month, int day, TimeMatch match, Moment at) {
        int written = at.written().getYear();
        if (match.has(Slot.YEAR)) {
            return valid(match.need(Slot.YEAR), month, day);
        }
        if (!match.pattern().argument().equals("-")) {
            return valid(written + match.argument(), month, day);
        }
        Optional<DayOfWeek> weekday =
                match.value(Slot.WEEKDAY).or(() -> match.value(Slot.WDAY)).map(DayOfWeek::of);
        Optional<LocalDate> told =
                at.ofScene(month, match.sentence()).flatMap(m -> valid(m.getYear(), month, day));
        if (told.isPresent()) {
            return told;
        }
        List<LocalDate> sameWeekday =
                years(at.written(), month, day)
                        .filter(d -> weekday.map(d.getDayOfWeek()::equals).orElse(false))
                        .toList();
        return sameWeekday.size() == 1
                ? Optional.of(sameWeekday.getFirst())
                : choose(years(at.written(), month, day).toList(), at);
    }

    /// Chooses, of one calendar day in several years, the one meant.
    static Optional<LocalDate> choose(List<LocalDate> days, Moment at) {
        LocalDate written = at.written();
        Optional<LocalDate> before =
                days.stream().filter(d -> !d.isAfter(written)).reduce((a, b) -> b);
        Optional<LocalDate> after = days.stream().filter(d -> !d.isBefore(written)).findFirst();
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        long since = ChronoUnit.DAYS.between(before.get(), written);
        long until = ChronoUnit.DAYS.between(written, after.get());
        boolean forward =
                switch (at.direction()) {
                    case PAST -> since > OLD && until <= NEAR;
                    case FUTURE -> !(until > OLD && since <= NEAR);
                    case UNKNOWN -> until < since;
                };
        return forward ? after : before;
    }

    private static Stream<LocalDate> years(LocalDate written, int month, int day) {
        return IntStream.rangeClosed(written.getYear() - 1, written.getYear() + 1)
                .mapToObj(year -> valid(year, month, day))
                .flatMap(Optional::stream);
    }

    /// Reads "the second Sunday in January"; "last" is -1.
    static Optional<Days> weekdayOfMonth(TimeMatch match, Moment at) {
        DayOfWeek weekday = DayOfWeek.of(match.need(Slot.WEEKDAY));
        int which = match.value(Slot.ORDINAL).orElse(-1);
        return MonthReadings.month(match, at)
                .flatMap(Days::earliest)
                .map(first -> first.with(TemporalAdjusters.dayOfWeekInMonth(which, weekday)))
                .map(Days::day);
    }

    /// Reads "the first week of March", seven days from its first on, and "the last week".
    static Optional<Days> weekOfMonth(TimeMatch match, Moment at) {
        Optional<Days> month = MonthReadings.month(match, at);
        Optional<LocalDate> first =
                match.value(Slot.ORDINAL)
                        .map(nth -> month.flatMap(Days::earliest).map(d -> d.plusWeeks(nth - 1L)))
                        .orElseGet(() -> month.flatMap(Days::latest).map(d -> d.minusDays(6)));
        return first.map(Days::week);
    }

    static Optional<Days> iso(TimeMatch match) {
        String[] parts = match.sentence().token(match.first()).word().split("-", -1);
        return valid(number(parts[0]), number(parts[1]), number(parts[2])).map(Days::day);
    }

    /// Reads "24/02/2014" and "2/24/2014". Where both orders give a day, the text does not tell
    /// which is meant, unless one of them is the day of writing.
    static Optional<Days> numeric(TimeMatch match, Moment at) {
        String[] parts = match.sentence().token(match.first()).word().split("[/.]", -1);
        int year = number(parts[2]);
        int full = year < CENTURY ? at.written().getYear() / CENTURY * CENTURY + year : year;
        List<LocalDate> days =
                Stream.of(
                                valid(full, number(parts[1]), number(parts[0])),
                                valid(full, number(parts[0]), number(parts[1])))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return days.size() == 1
                ? Optional.of(Days.day(days.getFirst()))
                : days.stream().filter(at.written()::equals).findFirst().map(Days::day);
    }

    /// Reads a day with a name; the pattern's argument is "12-25", or "11-4-4" for the fourth
    /// Thursday of November, or "palm-5" for five days after Palm Sunday.
    static Optional<Days> holiday(TimeMatch match, Moment at) {
        String[] parts = match.pattern().argument().split("-", -1);
        List<LocalDate> days =
                IntStream.rangeClosed(at.written().getYear() - 1, at.written().getYear() + 1)
                        .mapToObj(year -> holiday(year, parts))
                        .toList();
        return match.sentence().token(match.first()).lower().equals("last")
                ? days.stream().filter(at.written()::isAfter).reduce((a, b) -> b).map(Days::day)
                : choose(days, at).map(Days::day);
    }

    private static LocalDate holiday(int year, String[] parts) {
        if (parts[0].equals("palm")) {
            return Easter.of(year).minusWeeks(1).plusDays(number(parts[1]));
        }
        int month = number(parts[0]);
        return parts.length == 2
                ? LocalDate.of(year, month, number(parts[1]))
                : LocalDate.of(year, month, 1)
                        .with(
                                TemporalAdjusters.dayOfWeekInMonth(
                                        number(parts[1]), DayOfWeek.of(number(parts[2]))));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
