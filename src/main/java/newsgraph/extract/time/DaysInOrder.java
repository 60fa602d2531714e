package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.event.Timing;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// Bare weekdays whose week another day of the sentence tells: "will speak on Thursday after talks
/// on Tuesday" has Tuesday before Thursday, "said on Saturday that she would meet him on Sunday"
/// has Sunday behind Saturday.
final class DaysInOrder {
    private static final int WEEK = 7;

    private DaysInOrder() {}

    /// Returns the times of a sentence with each such day in its week.
    static List<FoundTime> of(List<FoundTime> found, LocalDate written) {
        return found.stream().map(t -> t.isBareWeekday() ? inOrder(t, found, written) : t).toList();
    }

    private static FoundTime inOrder(FoundTime time, List<FoundTime> found, LocalDate written) {
        LocalDate day = time.days().earliest().orElseThrow();
        Optional<LocalDate> main =
                found.stream()
                        .filter(m -> m.days().isDay() && isAfterIt(time, m))
                        .flatMap(m -> m.days().latest().stream())
                        .filter(m -> !m.isBefore(written))
                        .findFirst();
        if (main.isPresent()) {
            LocalDate last = main.get();
            return day.isAfter(last)
                    ? before(time, day.minusDays(weeksAfter(last, day)), written)
                    : time;
        }
        return found.stream()
                .filter(m -> m.timing().rule().equals("weekday/past") && isToldOn(m, time))
                .flatMap(m -> m.days().latest().stream())
                .filter(m -> m.getDayOfWeek() != day.getDayOfWeek())
                .findFirst()
                .map(m ->
                        m.plusDays(
                                Math.floorMod(
                                        day.getDayOfWeek().getValue() - m.getDayOfWeek().getValue(),
                                        WEEK)))
                .map(d ->
                        d.equals(day) && time.direction() == Direction.FUTURE
                                ? time
                                : moved(time, d, Direction.FUTURE, "weekday/future"))
                .orElse(time);
    }

    private static long weeksAfter(LocalDate last, LocalDate day) {
        return (day.toEpochDay() - last.toEpochDay() + WEEK - 1) / WEEK * WEEK;
    }

    /// Tells whether a day is that of something after which something else is to be on the other
    /// day.
    private static boolean isAfterIt(FoundTime time, FoundTime main) {
        Sentence sentence = time.sentence();
        Dependencies tree = sentence.dependencies();
        if (main.equals(time) || main.modifiesNoun()) {
            return false;
        }
        OptionalInt verb = Predicates.of(sentence, main.head());
        return verb.isPresent()
                && IntStream.concat(
                                IntStream.of(time.head()),
                                tree.ancestors(time.head()).stream().mapToInt(Integer::intValue))
                        .takeWhile(at -> at != verb.getAsInt())
                        .filter(at -> !tree.dominates(at, main.head()))
                        .filter(at -> tree.dominates(verb.getAsInt(), at))
                        .anyMatch(at -> isAfter(sentence, at, time.first()));
    }

    /// Tells whether "after" or "following" opens what a word is the head of: not "after" the day
    /// itself.
    private static boolean isAfter(Sentence sentence, int at, int day) {
        return sentence.dependencies().children(at, "case", "mark").stream()
                .filter(m -> m < day - 1)
                .anyMatch(m -> sentence.token(m).lower().matches("after|following"));
    }

    /// "Said on Saturday that talks planned for Sunday were off"; what "will" be is ahead still.
    private static boolean isToldOn(FoundTime telling, FoundTime time) {
        Sentence sentence = time.sentence();
        Dependencies tree = sentence.dependencies();
        OptionalInt verb = Predicates.of(sentence, telling.head());
        OptionalInt own = Predicates.of(sentence, time.head());
        return !telling.equals(time)
                && !telling.modifiesNoun()
                && verb.isPresent()
                && own.isPresent()
                && verb.getAsInt() != own.getAsInt()
                && sentence.token(verb.getAsInt()).tag().equals("VBD")
                && LoneTime.isOfReport(sentence, telling)
                && tree.children(verb.getAsInt(), "ccomp").stream()
                        .anyMatch(c -> tree.dominates(c, time.head()))
                && tree.children(own.getAsInt(), "aux").stream()
                        .noneMatch(a -> sentence.token(a).lower().matches("will|'ll|wo"))
                && (time.direction() == Direction.FUTURE || isToHaveBeen(sentence, own.getAsInt()));
    }

    /// "Was to have met him".
    private static boolean isToHaveBeen(Sentence sentence, int verb) {
        return IntStream.range(Math.max(0, verb - 5), verb - 1)
                .anyMatch(i ->
                        sentence.token(i).lower().equals("to")
                                && sentence.token(i + 1).lower().equals("have"));
    }

    private static FoundTime before(FoundTime time, LocalDate day, LocalDate written) {
        return day.isBefore(written)
                ? moved(time, day, Direction.PAST, "weekday/past")
                : moved(time, day, Direction.FUTURE, "weekday/future");
    }

    private static FoundTime moved(
            FoundTime time, LocalDate day, Direction direction, String rule) {
        Timing timing = time.timing();
        Timing other =
                new Timing(
                        timing.evidence(),
                        Optional.of(day),
                        Optional.of(day),
                        timing.precision(),
                        timing.extent(),
                        timing.anchor(),
                        rule);
        return new FoundTime(
                other,
                Days.day(day),
                direction,
                time.sentence(),
                time.first(),
                time.core(),
                time.end(),
                time.head(),
                time.inRange());
    }
}
