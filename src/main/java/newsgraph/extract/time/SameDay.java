package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import newsgraph.event.Timing;
import newsgraph.text.Sentence;

/// The time of an event whose sentence names no day but means one ("in the afternoon", "later"):
/// the day that the text before speaks of, else that of writing.
final class SameDay {
    /// How many sentences before are read for the day.
    private static final int REACH = 4;

    /// How many tokens such words may stand behind their event; at the head of a sentence they hold
    /// for all of it.
    private static final int NEAR = 9;

    private SameDay() {}

    /// Returns the time of an event whose sentence names no day; empty if nothing there tells.
    ///
    /// @param found the article's times, in order of the text
    static Optional<Timing> of(
            Sentence sentence, int trigger, List<FoundTime> found, LocalDate written) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean near = at == 0 || (at < trigger + NEAR && at > trigger - NEAR);
            Optional<DayPhrase> phrase =
                    near && !isTaken(sentence, at, found)
                            ? DayPhrase.at(sentence, at, trigger)
                            : Optional.empty();
            if (phrase.isPresent()) {
                return timing(sentence, at, trigger, phrase.get(), found, written);
            }
        }
        return Optional.empty();
    }

    private static Optional<Timing> timing(
            Sentence sentence,
            int first,
            int trigger,
            DayPhrase phrase,
            List<FoundTime> found,
            LocalDate written) {
        boolean ahead = ClauseDirection.of(sentence, trigger, trigger) == Direction.FUTURE;
        Optional<LocalDate> spoken =
                focus(sentence, first, found, d -> ahead == d.isAfter(written));
        boolean dated = // "had earlier met him in May", whatever name a parse makes of it
                phrase.kind() == DayPhrase.Kind.BESIDE
                        && sentence.tokens().stream()
                                .anyMatch(t -> Slot.MONTH.value(t).isPresent());
        if (dated) {
            return Optional.empty();
        }
        boolean unknown = phrase.kind() == DayPhrase.Kind.BESIDE || (ahead && phrase.loose());
        if (unknown && spoken.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day =
                (ahead && !phrase.loose()) || phrase.kind() == DayPhrase.Kind.WRITING
                        ? written
                        : spoken.orElse(written);
        return Optional.of(
                new Timing(
                        sentence.span(first, first + phrase.length()),
                        Optional.of(day),
                        Optional.of(day),
                        Timing.Precision.DAY,
                        Timing.Extent.WITHIN,
                        Optional.of(day),
                        phrase.rule()));
    }

    /// Tells whether a word is part of a time that names its day, or stands right before one.
    private static boolean isTaken(Sentence sentence, int at, List<FoundTime> found) {
        return found.stream()
                .filter(f -> f.sentence().index() == sentence.index())
                .anyMatch(f -> at >= f.first() - 1 && at < f.end());
    }

    /// Returns the day of a kind that the text before speaks of.
    private static Optional<LocalDate> focus(
            Sentence sentence, int before, List<FoundTime> found, Predicate<LocalDate> kind) {
        return found.stream()
                .filter(f ->
                        f.sentence().index() < sentence.index()
                                || (f.sentence().index() == sentence.index() && f.end() <= before))
                .filter(f -> f.sentence().index() >= sentence.index() - REACH)
                .filter(f -> f.days().isDay())
                .flatMap(f -> f.days().earliest().stream())
                .filter(kind)
                .reduce((a, b) -> b);
    }
}
