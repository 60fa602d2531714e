package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.event.Timing.Precision;

/// Units of the calendar counted from the day of writing.
final class RelativeReadings {
    private RelativeReadings() {}

    /// Returns the unit of writing, the one before or the one after; empty for days, since "the
    /// last day" is no date.
    static Optional<Days> unit(TimeMatch match, Moment at) {
        Unit unit = Unit.of(match.need(Slot.UNIT));
        return unit == Unit.DAY
                ? Optional.empty()
                : Optional.of(unit.relative(at.written(), match.argument()));
    }

    /// Returns the unit after that of writing; "in the coming weeks" has no end.
    static Optional<Days> unitComing(TimeMatch match, Moment at) {
        if (match.sentence().token(match.end() - 1).lower().endsWith("s")) {
            return Optional.of(vague(1, at));
        }
        return switch (Unit.of(match.need(Slot.UNIT))) {
            case DAY -> Optional.of(vague(1, at));
            case WEEK -> Optional.of(Days.week(Weeks.coming(at.written())));
            case MONTH -> Optional.of(Unit.MONTH.relative(at.written(), 1));
            case YEAR -> Optional.of(Unit.YEAR.relative(at.written(), 1));
            case DECADE -> Optional.of(vague(1, at));
        };
    }

    /// Returns the days from the start of this unit to the day of writing ("earlier this month").
    /// On a Sunday, the week that is ending is meant.
    static Optional<Days> soFar(TimeMatch match, Moment at) {
        Unit unit = Unit.of(match.need(Slot.UNIT));
        LocalDate first =
                unit == Unit.WEEK
                        ? Weeks.monday(at.written())
                        : unit.relative(at.written(), 0).earliest().orElseThrow();
        return Optional.of(Days.of(first, at.written(), Precision.RANGE));
    }

    /// Returns the days from the day of writing to the end of this unit ("later this month").
    static Optional<Days> rest(TimeMatch match, Moment at) {
        return Unit.of(match.need(Slot.UNIT))
                .relative(at.written(), 0)
                .latest()
                .map(last -> Days.of(at.written(), last, Precision.RANGE));
    }

    /// Returns the unit that lies so many units away: the day for days, the year for years.
    static Days away(TimeMatch match, LocalDate from, int sign) {
        Unit unit = Unit.of(match.need(Slot.UNIT));
        return unit.around(unit.plus(from, sign * match.need(Slot.NUMBER)));
    }

    /// Reads "weeks ago": at least one.
    static Days agoVague(TimeMatch match, Moment at) {
        return Days.until(Unit.of(match.need(Slot.UNIT)).plus(at.written(), -1));
    }

    /// Returns the days between the day of writing and so many units away ("the past two weeks").
    static Days span(TimeMatch match, Moment at) {
        int count = match.argument() * match.value(Slot.NUMBER).orElse(1);
        LocalDate end = Unit.of(match.need(Slot.UNIT)).plus(at.written(), count);
        return count < 0
                ? Days.of(end, at.written(), Precision.RANGE)
                : Days.of(at.written(), end, Precision.RANGE);
    }

    /// Returns the time before the day of writing, or after it.
    static Days vague(int sign, Moment at) {
        return sign < 0 ? Days.until(at.written()) : Days.from(at.written());
    }

    static Days overnight(Moment at) {
        return Days.of(at.written().minusDays(1), at.written(), Precision.RANGE);
    }
}
