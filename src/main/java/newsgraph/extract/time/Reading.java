package newsgraph.extract.time;

import java.util.Optional;

/// How the days of an expression are counted; the names that `time-patterns.txt` uses.
enum Reading {
    /// A name that holds a date's words and means none.
    NAME,
    DATE,
    DATES,
    ISO,
    NUMERIC,
    HOLIDAY,
    MONTH,
    MONTH_YEAR,
    MONTH_LAST,
    MONTH_NEXT,
    YEAR,
    DECADE,
    SEASON,
    SEASON_NEAR,
    /// "In the spring".
    SEASON_BARE,
    QUARTER,
    QUARTER_YEAR,
    QUARTER_NEAR,
    HALF,
    WEEKDAY,
    WEEKDAY_LAST,
    WEEKDAY_THIS,
    WEEKDAY_COMING,
    WEEKDAY_NEXT,
    WEEKDAY_WEEK,
    WEEKDAY_OF_MONTH,
    WEEK_OF_MONTH,
    WEEK_OF,
    WEEKEND,
    WEEKEND_LAST,
    WEEKEND_NEXT,
    WEEKEND_COMING,
    DAY,
    OVERNIGHT,
    UNIT,
    UNIT_COMING,
    UNIT_SO_FAR,
    UNIT_REST,
    AGO,
    AGO_VAGUE,
    AHEAD,
    IN_UNITS,
    SPAN,
    WITHIN,
    VAGUE,
    SOON,
    FOCUS,
    FOCUS_UNITS,
    /// "Two days before" another time, which must follow.
    FOCUS_FROM,
    /// "A few days later".
    FOCUS_VAGUE,
    /// "The next week", "that year".
    FOCUS_UNIT,
    /// "That October".
    FOCUS_MONTH,
    /// "That summer".
    FOCUS_SEASON,
    /// "On the Friday".
    FOCUS_WEEKDAY,
    FOCUS_OR_TODAY;

    /// Returns the days meant; empty where the text does not give enough to tell.
    static Optional<Days> days(TimeMatch match, Moment at) {
        return switch (match.pattern().reading()) {
            case NAME -> Optional.empty();
            case DATE -> DateReadings.date(match, at);
            case DATES -> DateReadings.dates(match, at);
            case ISO -> DateReadings.iso(match);
            case NUMERIC -> DateReadings.numeric(match, at);
            case HOLIDAY -> DateReadings.holiday(match, at);
            case MONTH -> MonthReadings.month(match, at);
            case MONTH_YEAR -> MonthReadings.monthOfYear(match, at);
            case MONTH_LAST -> MonthReadings.lastMonth(match, at);
            case MONTH_NEXT -> MonthReadings.nextMonth(match, at);
            case YEAR -> Optional.of(Days.year(match.need(Slot.YEAR)));
            case DECADE -> Optional.of(Days.decade(match.need(Slot.DECADE)));
            case SEASON -> MonthReadings.season(match);
            case SEASON_NEAR -> MonthReadings.seasonNear(match, at);
            case SEASON_BARE -> MonthReadings.seasonBare(match, at);
            case QUARTER -> MonthReadings.quarter(match, match.need(Slot.YEAR));
            case QUARTER_YEAR ->
                    MonthReadings.quarter(match, at.written().getYear() + match.argument());
            case QUARTER_NEAR -> MonthReadings.quarterNear(match, at);
            case HALF -> MonthReadings.half(match);
            case WEEKDAY, WEEKDAY_LAST, WEEKDAY_THIS, WEEKDAY_COMING, WEEKDAY_NEXT, WEEKDAY_WEEK ->
                    Optional.of(WeekReadings.weekday(match, at));
            case WEEKDAY_OF_MONTH -> DateReadings.weekdayOfMonth(match, at);
            case WEEK_OF_MONTH -> DateReadings.weekOfMonth(match, at);
            case WEEK_OF -> WeekReadings.weekOf(match, at);
            case WEEKEND, WEEKEND_LAST, WEEKEND_NEXT, WEEKEND_COMING ->
                    Optional.of(WeekReadings.weekend(match.pattern().reading(), at));
            case DAY -> Optional.of(Days.day(at.written().plusDays(match.argument())));
            case OVERNIGHT -> Optional.of(RelativeReadings.overnight(at));
            case UNIT -> RelativeReadings.unit(match, at);
            case UNIT_COMING -> RelativeReadings.unitComing(match, at);
            case UNIT_SO_FAR -> RelativeReadings.soFar(match, at);
            case UNIT_REST -> RelativeReadings.rest(match, at);
            case AGO -> Optional.of(RelativeReadings.away(match, at.written(), -1));
            case AGO_VAGUE -> Optional.of(RelativeReadings.agoVague(match, at));
            case AHEAD -> Optional.of(RelativeReadings.away(match, at.written(), 1));
            case IN_UNITS ->
                    at.future()
                            ? Optional.of(RelativeReadings.away(match, at.written(), 1))
                            : Optional.empty();
            case SPAN -> Optional.of(RelativeReadings.span(match, at));
            case WITHIN ->
                    at.future() ? Optional.of(RelativeReadings.span(match, at)) : Optional.empty();
            case VAGUE -> Optional.of(RelativeReadings.vague(match.argument(), at));
            case SOON ->
                    at.direction() == Direction.PAST
                            ? Optional.empty()
                            : Optional.of(RelativeReadings.vague(1, at));
            case FOCUS -> FocusReadings.day(match, at);
            case FOCUS_UNITS, FOCUS_FROM -> FocusReadings.units(match, at);
            case FOCUS_VAGUE -> FocusReadings.vague(match, at);
            case FOCUS_UNIT -> FocusReadings.unit(match, at);
            case FOCUS_MONTH -> FocusReadings.month(match, at);
            case FOCUS_WEEKDAY -> FocusReadings.weekday(match, at);
            case FOCUS_SEASON -> FocusReadings.season(match, at);
            case FOCUS_OR_TODAY -> FocusReadings.dayOrToday(match, at);
        };
    }
}
