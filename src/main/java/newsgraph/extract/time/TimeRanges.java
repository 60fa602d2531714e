package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.event.Timing.Precision;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Ranges made of one or two times: "from Monday to Wednesday", "between 2009 and 2012", "since
/// Friday", "by June".
final class TimeRanges {
    private static final int WEEK = 7;

    private TimeRanges() {}

    /// Returns the times of a sentence with the ranges that they make up, in order of the text.
    static List<FoundTime> join(List<FoundTime> times, LocalDate written) {
        List<FoundTime> joined = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            FoundTime time = times.get(i);
            Optional<FoundTime> range =
                    i + 1 < times.size() ? between(time, times.get(i + 1)) : Optional.empty();
            if (range.isPresent()) {
                joined.add(range.get());
                joined.add(time.asEnd());
                joined.add(times.get(i + 1).asEnd());
                i++;
                continue;
            }
            Optional<FoundTime> open = open(time, written);
            open.ifPresent(joined::add);
            joined.add(open.isPresent() ? time.asEnd() : time);
        }
        return joined;
    }

    private static Optional<FoundTime> between(FoundTime from, FoundTime to) {
        Sentence sentence = from.sentence();
        if (to.core() != from.end() + 1 || from.days().precision() != to.days().precision()) {
            return Optional.empty();
        }
        String link = sentence.token(from.end()).lower();
        String opening = before(from).map(Token::lower).orElse("");
        if (TimeWords.has("range-link", link)) {
            return range(
                    from, to, opening.equals("from"), Timing.Extent.THROUGHOUT, "range/from-to");
        }
        if (link.equals("and") && opening.equals("between")) {
            return range(from, to, true, Timing.Extent.WITHIN, "range/between");
        }
        boolean next = from.days().latest().map(d -> d.plusDays(1)).equals(to.days().earliest());
        boolean joined = link.equals("and") && next && !modifies(to);
        Timing.Extent extent = // "in March and April" are two times
                from.days().isDay() ? Timing.Extent.THROUGHOUT : Timing.Extent.WITHIN;
        return joined ? range(from, to, false, extent, "range/and") : Optional.empty();
    }

    private static Optional<FoundTime> range(
            FoundTime from, FoundTime to, boolean opened, Timing.Extent extent, String rule) {
        Optional<LocalDate> earliest = from.days().earliest();
        Optional<LocalDate> latest = to.days().latest();
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = earliest.get();
        LocalDate last = latest.get();
        if (last.isBefore(first) && from.isBareWeekday() && to.isBareWeekday()) {
            if (from.direction() == Direction.FUTURE) {
                last = last.plusDays(WEEK);
            } else {
                first = first.minusDays(WEEK);
            }
        }
        while (last.isBefore(first) && from.isWithoutYear()) { // "between March and May 2017"
            first = first.minusYears(1);
        }
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        int begin = opened ? from.first() - 1 : from.first();
        return Optional.of(
                time(from, begin, to.end(), Days.of(first, last, Precision.RANGE), extent, rule));
    }

    /// "Had not met since May, when they spoke": they spoke in May.
    private static boolean isWhen(FoundTime time) {
        Sentence sentence = time.sentence();
        int at = time.end();
        boolean comma = at < sentence.size() && sentence.token(at).word().equals(",");
        int when = comma ? at + 1 : at;
        boolean none = // "not since", "the first since"; not "twice since"
                sentence.tokens().subList(0, time.first()).stream()
                        .anyMatch(t -> t.lower().matches("not|n't|never|no|first|only|neither"));
        return none
                && when < sentence.size()
                && sentence.token(when).lower().equals("when")
                && sentence.tokens().subList(when, sentence.size()).stream()
                        .anyMatch(t -> t.lemma().matches("meet|speak|talk|visit|host|receive"));
    }

    /// "Did not meet until May": they met in May.
    private static boolean isNotUntil(FoundTime time, String word) {
        Sentence sentence = time.sentence();
        for (int at = time.first() - 2; at > 0; at--) {
            Token token = sentence.token(at);
            if (token.word().matches("[,;:]|--|–|—") || word.equals("through")) {
                return false;
            }
            if (token.lower().matches("not|n't|never")) {
                return sentence.token(at - 1).lower().matches("did|was|were|had");
            }
        }
        return false;
    }

    /// "Through Friday", not "fell through on Friday", nor "through the weekend", which is all of
    /// it.
    private static boolean isEndOfSpan(FoundTime time) {
        Sentence sentence = time.sentence();
        return !sentence.token(time.first()).lower().matches("on|in|at|during")
                && !sentence.token(time.core()).lower().equals("the")
                && !sentence.token(Math.max(0, time.core() - 1)).lower().equals("the");
    }

    private static Optional<FoundTime> open(FoundTime time, LocalDate written) {
        Optional<Token> marker = before(time).filter(t -> TimeWords.has("open", t.lower()));
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        String word = marker.get().lower();
        if (word.equals("through") && !isEndOfSpan(time)) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = time.days().earliest();
        Optional<LocalDate> latest = time.days().latest();
        boolean ahead = latest.map(d -> d.isAfter(written)).orElse(false);
        Optional<LocalDate> now = Optional.of(written);
        return switch (word) {
            case "since" ->
                    earliest.filter(d -> !d.isAfter(written) && !isWhen(time))
                            .map(d -> open(time, earliest, now, Timing.Extent.THROUGHOUT, word));
            case "until", "till", "through" ->
                    latest.filter(d -> !isNotUntil(time, word))
                            .map(d ->
                                    open(
                                            time,
                                            ahead ? now : Optional.empty(),
                                            latest,
                                            Timing.Extent.THROUGHOUT,
                                            word.equals("till") ? "until" : word));
            case "by" ->
                    latest.map(d ->
                            open(
                                    time,
                                    ahead ? now : Optional.empty(),
                                    latest,
                                    Timing.Extent.WITHIN,
                                    word));
            case "before" ->
                    (isEnd(time) ? latest.map(d -> d.plusDays(1)) : earliest)
                            .filter(d -> !modifies(time))
                            .map(d -> d.minusDays(1))
                            .map(d ->
                                    open(
                                            time,
                                            d.isAfter(written) ? now : Optional.empty(),
                                            Optional.of(d),
                                            Timing.Extent.WITHIN,
                                            word));
            case "after" ->
                    latest.filter(d -> !modifies(time))
                            .map(d -> d.plusDays(1))
                            .map(d ->
                                    open(
                                            time,
                                            Optional.of(d),
                                            d.isAfter(written) ? Optional.empty() : now,
                                            Timing.Extent.WITHIN,
                                            word));
            default -> Optional.empty();
        };
    }

    /// Tells whether the time stands for something of that time ("before Monday's talks").
    private static boolean modifies(FoundTime time) {
        return time.end() < time.sentence().size()
                && (time.sentence().token(time.end()).lower().equals("'s")
                        || time.sentence().token(time.end()).isNoun());
    }

    private static FoundTime open(
            FoundTime time,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Timing.Extent extent,
            String word) {
        return time(
                time,
                time.first() - 1,
                time.end(),
                new Days(earliest, latest, Precision.RANGE),
                extent,
                "open/" + word);
    }

    /// "Before the end of June".
    private static boolean isEnd(FoundTime time) {
        return time.sentence().token(time.first()).lower().equals("end")
                || time.timing().rule().equals("unit/end");
    }

    private static Optional<Token> before(FoundTime time) {
        int at = time.first() - 1;
        boolean article = at > 0 && isEnd(time) && time.sentence().token(at).lower().equals("the");
        int link = article ? at - 1 : at;
        return link < 0 ? Optional.empty() : Optional.of(time.sentence().token(link));
    }

    private static FoundTime time(
            FoundTime of, int first, int end, Days days, Timing.Extent extent, String rule) {
        var timing =
                new Timing(
                        of.sentence().span(first, end),
                        days.earliest(),
                        days.latest(),
                        days.precision(),
                        extent,
                        of.timing().anchor(),
                        rule);
        return new FoundTime(
                timing,
                days,
                of.direction(),
                of.sentence(),
                first,
                of.core(),
                end,
                of.head(),
                false);
    }
}
