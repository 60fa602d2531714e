package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds the time expressions of an article and the days they mean.
public final class TimeFinder {
    /// How far before publication a dateline's day is the day of writing.
    private static final int DATELINE_AGE = 3;

    private static final int DATELINE_SENTENCES = 3;

    private LocalDate written;
    private Focus focus = Focus.NONE;

    private TimeFinder(LocalDate written) {
        this.written = written;
    }

    /// Reads an article, counting from its dateline's date where it gives one, else from the date
    /// of publication.
    public static Times find(AnnotatedText text) {
        var finder = new TimeFinder(text.article().published());
        List<FoundTime> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<FoundTime> here = DaysInOrder.of(finder.read(sentence), finder.written);
            if (sentence.index() < DATELINE_SENTENCES) {
                finder.adoptDateline(here);
            }
            found.addAll(TimeRanges.join(here, finder.written));
        }
        return new SentenceTimes(found, finder.written, text);
    }

    /// A date without a verb before it at the head of the text ("LONDON, August 24 (Agency)") is
    /// the day of writing.
    private void adoptDateline(List<FoundTime> here) {
        here.stream()
                .findFirst()
                .filter(f -> f.timing().rule().startsWith("date/"))
                .filter(f ->
                        f.sentence().tokens().subList(0, f.first()).stream()
                                .noneMatch(Token::isVerb))
                .flatMap(f -> f.days().earliest())
                .filter(d -> !d.isAfter(written) && d.isAfter(written.minusDays(DATELINE_AGE)))
                .ifPresent(d -> written = d);
    }

    private List<FoundTime> read(Sentence sentence) {
        List<FoundTime> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<TimeMatch> match =
                    TimePattern.longest(sentence, at).filter(m -> !TimeTraps.caught(m));
            if (match.isEmpty()) {
                at++;
                continue;
            }
            focus = focus.in(sentence);
            Optional<FoundTime> time = resolve(match.get());
            time.ifPresent(found::add);
            time.ifPresent(t -> focus = focus.after(t));
            at = time.map(FoundTime::end).orElse(match.get().end());
        }
        return found;
    }

    private Optional<FoundTime> resolve(TimeMatch match) {
        if (TimeWords.has("relative-end", match.sentence().token(match.end() - 1).lower())) {
            return fromOther(match);
        }
        Direction direction = direction(match);
        return found(match, match.end(), direction, new Moment(written, focus, direction));
    }

    /// Reads "the day before last Tuesday", "hours after Monday's ..": counted from the time that
    /// follows. Where something else follows ("the day after the vote") the text gives no day;
    /// where nothing does, the day that the text speaks of is meant.
    private Optional<FoundTime> fromOther(TimeMatch match) {
        Sentence sentence = match.sentence();
        Direction direction = direction(match);
        Optional<TimeMatch> other =
                match.end() < sentence.size()
                        ? TimePattern.longest(sentence, match.end())
                        : Optional.empty();
        if (other.isPresent()) {
            Optional<Days> days =
                    Reading.days(other.get(), new Moment(written, focus, direction(other.get())));
            return days.filter(Days::isDay)
                    .flatMap(d ->
                            found(
                                    match,
                                    other.get().end(),
                                    direction,
                                    new Moment(
                                            written,
                                            Focus.on(d.earliest().orElseThrow()),
                                            direction)));
        }
        boolean open =
                match.end() < sentence.size()
                        && Character.isLetterOrDigit(
                                sentence.token(match.end()).word().codePointAt(0))
                        && !TimeWords.has("closes", sentence.token(match.end()).lower());
        return open || match.pattern().reading() == Reading.FOCUS_FROM
                ? Optional.empty()
                : found(match, match.end(), direction, new Moment(written, focus, direction));
    }

    private static Direction direction(TimeMatch match) {
        return ClauseDirection.of(
                match.sentence(), Extent.first(match.sentence(), match.first()), match.head());
    }

    private static Optional<FoundTime> found(
            TimeMatch match, int end, Direction direction, Moment moment) {
        return Reading.days(match, moment)
                .map(days -> {
                    Sentence sentence = match.sentence();
                    int last = Extent.end(sentence, end);
                    int first =
                            FoundTime.modifiesNoun(sentence, match.head(), last)
                                    ? match.first()
                                    : Extent.first(sentence, match.first());
                    var timing =
                            new Timing(
                                    sentence.span(first, last),
                                    days.earliest(),
                                    days.latest(),
                                    days.precision(),
                                    Timing.Extent.WITHIN,
                                    anchor(match, moment),
                                    rule(match, days, moment));
                    return new FoundTime(
                            timing,
                            days,
                            direction,
                            sentence,
                            first,
                            match.first(),
                            last,
                            match.head(),
                            false);
                });
    }

    private static Optional<LocalDate> anchor(TimeMatch match, Moment moment) {
        return switch (match.pattern().reading()) {
            case YEAR, DECADE, SEASON, QUARTER, HALF, ISO -> Optional.empty();
            case FOCUS,
                    FOCUS_UNITS,
                    FOCUS_VAGUE,
                    FOCUS_FROM,
                    FOCUS_UNIT,
                    FOCUS_MONTH,
                    FOCUS_SEASON,
                    FOCUS_WEEKDAY ->
                    moment.focus().last().flatMap(Days::earliest);
            default -> match.has(Slot.YEAR) ? Optional.empty() : Optional.of(moment.written());
        };
    }

    /// Names the rule; a `*` becomes the side that the days lie on, or on the day itself what the
    /// clause says.
    private static String rule(TimeMatch match, Days days, Moment moment) {
        String rule = match.pattern().rule();
        if (!rule.endsWith("*")) {
            return rule;
        }
        boolean ahead = days.earliest().map(d -> d.isAfter(moment.written())).orElse(false);
        boolean behind = days.latest().map(d -> d.isBefore(moment.written())).orElse(false);
        Direction side = ahead ? Direction.FUTURE : behind ? Direction.PAST : moment.direction();
        return rule.replace("*", side.label());
    }
}
