package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.event.Timing;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// How many days an event lasts: "ended three days of talks on Friday", "began a two-day visit on
/// Monday", "met for a third day". The day told is then the last of them, or the first where the
/// event begins.
final class Lengths {
    /// How many tokens before an event its length may stand.
    private static final int BEFORE = 5;

    /// How many tokens behind it "for a second day" may stand.
    private static final int BEHIND = 12;

    /// How many tokens behind it "and last three days" may stand.
    private static final int LASTING = 24;

    private static final int MOST = 31;

    private static final int WEEK = 7;

    private final Sentence sentence;
    private final int trigger;
    private final LocalDate written;

    private Lengths(Sentence sentence, int trigger, LocalDate written) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.written = written;
    }

    /// A length as words tell it.
    ///
    /// @param first index of its first word
    /// @param counted whether the words say which day this is ("a third day"), so that it is the
    ///   last so far
    private record Length(int days, int first, int end, boolean counted) {}

    /// Returns the time with all days of the event; unchanged where the sentence tells no length,
    /// or not whether the day told is the first or the last.
    static Optional<Timing> of(
            Sentence sentence, int trigger, Optional<Timing> told, LocalDate written) {
        return new Lengths(sentence, trigger, written).of(told);
    }

    private Optional<Timing> of(Optional<Timing> told) {
        boolean toDay = told.map(t -> t.precision() == Timing.Precision.DAY).orElse(true);
        return toDay ? length().flatMap(l -> stretched(l, told)).or(() -> told) : told;
    }

    private Optional<Timing> stretched(Length length, Optional<Timing> told) {
        boolean begins = !length.counted() && isSaid("begins", told);
        boolean ends = length.counted() || isSaid("ends", told);
        if (begins == ends || (told.isEmpty() && !length.counted())) {
            return Optional.empty();
        }
        LocalDate day = told.flatMap(Timing::latest).orElse(written);
        int more = length.days() - 1;
        return Optional.of(
                new Timing(
                        told.map(Timing::evidence)
                                .orElseGet(() -> sentence.span(length.first(), length.end())),
                        Optional.of(begins ? day : day.minusDays(more)),
                        Optional.of(begins ? day.plusDays(more) : day),
                        Timing.Precision.RANGE,
                        Timing.Extent.THROUGHOUT,
                        told.flatMap(Timing::anchor).or(() -> Optional.of(written)),
                        length.counted() ? "length/nth-day" : "length/days"));
    }

    private Optional<Length> length() {
        int from = Math.max(0, trigger - BEFORE);
        int to = Math.min(sentence.size(), trigger + BEHIND);
        return IntStream.range(from, to)
                .mapToObj(i -> nth(i).or(() -> count(i)).or(() -> after(i)))
                .flatMap(Optional::stream)
                .filter(l -> l.days() <= MOST)
                .findFirst()
                .or(() ->
                        IntStream.range(trigger, Math.min(sentence.size() - 2, trigger + LASTING))
                                .mapToObj(this::lasting)
                                .flatMap(Optional::stream)
                                .filter(l -> l.days() <= MOST)
                                .findFirst());
    }

    /// "Begins on Monday and will last | three days", "run for | two weeks".
    private Optional<Length> lasting(int verb) {
        boolean lasts = TimeWords.has("lasts", sentence.token(verb).lower());
        int first = verb + (isWord(verb + 1, "for") ? 2 : 1);
        if (!lasts || first + 1 >= sentence.size()) {
            return Optional.empty();
        }
        OptionalInt count = Slot.NUMBER.value(sentence.token(first));
        int days = isWord(first + 1, "days") ? 1 : isWord(first + 1, "weeks") ? WEEK : 0;
        int week = isWord(first, "a") && isWord(first + 1, "week") ? WEEK : 0;
        return week > 0
                ? Optional.of(new Length(week, first, first + 2, false))
                : days > 0 && count.isPresent()
                        ? Optional.of(new Length(count.getAsInt() * days, first, first + 2, false))
                        : Optional.empty();
    }

    /// "Three days of talks", "a two-day visit".
    private Optional<Length> count(int first) {
        boolean joined = isWord(first + 1, "-");
        int unit = joined ? first + 2 : first + 1;
        boolean counts =
                unit < trigger
                        && (joined
                                ? isWord(unit, "day")
                                : isWord(unit, "days") && isWord(unit + 1, "of"));
        OptionalInt number =
                counts ? Slot.NUMBER.value(sentence.token(first)) : OptionalInt.empty();
        return number.isPresent()
                ? Optional.of(new Length(number.getAsInt(), first, unit + 1, false))
                : Optional.empty();
    }

    /// "Ended on Friday after three days".
    private Optional<Length> after(int opening) {
        int number = opening + 1;
        boolean counts =
                opening > trigger && isWord(opening, "after") && isWord(opening + 2, "days");
        OptionalInt days = counts ? Slot.NUMBER.value(sentence.token(number)) : OptionalInt.empty();
        return days.isPresent()
                ? Optional.of(new Length(days.getAsInt(), number, number + 2, false))
                : Optional.empty();
    }

    /// "Their second day of talks", "for a fifth straight day".
    private Optional<Length> nth(int opening) {
        int day = isWord(opening + 2, "straight") || isWord(opening + 2, "consecutive") ? 3 : 2;
        boolean named =
                isWord(opening + day, "day")
                        && !isWord(opening + day + 1, "-") // "their third day-long meeting"
                        && TimeWords.has("nth-opens", sentence.token(opening).lower());
        OptionalInt nth =
                named
                        ? TimeWords.value("nth", sentence.token(opening + 1).lower())
                        : OptionalInt.empty();
        boolean then = // "met on the second day of a visit": on that day alone
                isWord(opening - 1, "on")
                        && trigger < opening
                        && sentence.token(trigger).isVerb()
                        && isWord(opening + day + 1, "of");
        return nth.isPresent() && !then
                ? Optional.of(new Length(nth.getAsInt(), opening, opening + day + 1, true))
                : Optional.empty();
    }

    /// Tells whether the clause of the event says that it begins, or ends.
    private boolean isSaid(String slot, Optional<Timing> told) {
        Dependencies tree = sentence.dependencies();
        boolean after =
                slot.equals("ends")
                        && IntStream.range(Math.max(0, trigger - BEFORE - 1), trigger)
                                .anyMatch(i -> isWord(i, "after") || isWord(i, "following"));
        OptionalInt predicate = Predicates.of(sentence, trigger);
        return after
                || told.map(t -> isBeside(slot, t)).orElse(false)
                || (predicate.isPresent()
                        && TimeWords.has(slot, sentence.token(predicate.getAsInt()).lemma()))
                || tree.children(trigger, "acl", "acl:relcl").stream()
                        .anyMatch(i -> TimeWords.has(slot, sentence.token(i).lemma()));
    }

    /// Tells whether the nearest verb before a time says so ("due to end on Friday").
    private boolean isBeside(String slot, Timing told) {
        return sentence.tokens().stream()
                .filter(t -> t.span().end() <= told.evidence().begin())
                .filter(t -> Predicates.is(sentence, t.index()))
                .reduce((a, b) -> b)
                .filter(t -> t.index() > trigger && TimeWords.has(slot, t.lemma()))
                .isPresent();
    }

    private boolean isWord(int at, String word) {
        return at >= 0 && at < sentence.size() && sentence.token(at).lower().equals(word);
    }
}
