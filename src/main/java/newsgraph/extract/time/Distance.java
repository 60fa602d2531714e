package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import newsgraph.event.Timing;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The time of an event that is told by how long before or after something else it was: "resigned
/// on Saturday, a day after meeting her", "two weeks before the talks he flew home on Monday".
final class Distance {
    /// How many tokens may stand between "after" and the event.
    private static final int REACH = 8;

    private final Sentence sentence;
    private final int trigger;

    private Distance(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
    }

    /// What a sentence says of the distance.
    ///
    /// @param first its first token
    /// @param sign -1 where the event came first
    /// @param count empty where only the unit is told ("days after")
    /// @param unit empty where it is less than a day
    record Told(int first, int sign, OptionalInt count, Optional<Unit> unit) {}

    /// Tells whether the event lies a stretch of time from something else.
    static boolean isTold(Sentence sentence, int trigger) {
        return new Distance(sentence, trigger).told().isPresent();
    }

    /// Returns the time of the event, counted from that of the other; empty where no distance is
    /// told, or the other has no day.
    static Optional<Timing> of(Sentence sentence, int trigger, List<FoundTime> here) {
        var distance = new Distance(sentence, trigger);
        return distance.told()
                .flatMap(told -> distance.other(told, here).map(t -> timing(told, t)));
    }

    private static Timing timing(Told told, FoundTime other) {
        return timing(told, other, other.days().earliest().orElseThrow());
    }

    /// Returns the time at its distance from a day, for which the words of another time stand.
    static Timing timing(Told told, FoundTime other, LocalDate day) {
        Days days =
                told.unit().isEmpty()
                        ? Days.day(day)
                        : days(day, told.unit().get(), told.sign(), told.count());
        return new Timing(
                other.timing().evidence(),
                days.earliest(),
                days.latest(),
                days.precision(),
                Timing.Extent.WITHIN,
                Optional.of(day),
                told.sign() < 0 ? "distance/before" : "distance/after");
    }

    private static Days days(LocalDate day, Unit unit, int sign, OptionalInt count) {
        if (count.isEmpty()) {
            return unit.several(day, sign);
        }
        LocalDate away = unit.plus(day, sign * count.getAsInt());
        return unit == Unit.WEEK && count.getAsInt() == 1 ? Days.day(away) : unit.around(away);
    }

    /// Returns the day of the other thing: told before the distance, or where that opens the
    /// sentence, after the event.
    private Optional<FoundTime> other(Told told, List<FoundTime> here) {
        boolean fronted = told.first() <= 1;
        Predicate<FoundTime> place =
                fronted ? t -> t.first() > comma() : t -> t.end() <= told.first();
        return here.stream()
                .filter(place)
                .filter(t -> t.days().isDay() && (!t.modifiesNoun() || isOfComing(t)))
                .reduce((a, b) -> fronted ? a : b);
    }

    /// "Monday's attack came a day after they met".
    private boolean isOfComing(FoundTime time) {
        Dependencies tree = sentence.dependencies();
        return tree.ancestors(time.head()).stream()
                .filter(n -> tree.is(n, "nsubj") && n > time.head())
                .map(n -> sentence.token(tree.head(n)).lemma())
                .anyMatch(v -> TimeWords.has("comes-to-pass", v));
    }

    private int comma() {
        return IntStream.range(trigger, sentence.size())
                .filter(i -> sentence.token(i).word().equals(","))
                .findFirst()
                .orElse(sentence.size());
    }

    private Optional<Told> told() {
        for (int at = trigger - 1; at >= Math.max(1, trigger - REACH); at--) {
            String word = sentence.token(at).lower();
            Optional<Told> ahead = ahead(at);
            if (ahead.isPresent()) {
                return ahead;
            }
            boolean link = // not "sketched out the evening before | in a meeting"
                    word.matches("after|before")
                            && !sentence.token(at + 1).tag().matches("IN|[.,:]");
            if (link) {
                return told(sentence, at, word.equals("after") ? -1 : 1);
            }
            if (isOther(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Reads "landed on Monday on the eve of talks", "a day ahead of talks".
    private Optional<Told> ahead(int of) {
        if (of < 2 || !sentence.token(of).lower().equals("of")) {
            return Optional.empty();
        }
        return switch (sentence.token(of - 1).lower()) {
            case "eve" ->
                    Optional.of(
                            new Told(
                                    Math.max(0, of - 3),
                                    1,
                                    OptionalInt.of(1),
                                    Optional.of(Unit.DAY)));
            case "ahead" -> told(sentence, of - 1, 1);
            default -> Optional.empty();
        };
    }

    /// Returns what the words right before a link ("two days | after") say.
    static Optional<Told> told(Sentence sentence, int link, int sign) {
        String unit = sentence.token(link - 1).lower();
        if (TimeWords.has("short", unit)) {
            return Optional.of(new Told(link - 1, sign, OptionalInt.empty(), Optional.empty()));
        }
        boolean next = // "the night before the vote"
                link > 1
                        && unit.matches("day|morning|afternoon|evening|night")
                        && sentence.token(link - 2).lower().equals("the");
        if (next) {
            return Optional.of(new Told(link - 2, sign, OptionalInt.of(1), Optional.of(Unit.DAY)));
        }
        OptionalInt value = Slot.UNIT.value(sentence.token(link - 1));
        if (value.isEmpty() || link < 2) {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(told(link - 1, sign, OptionalInt.empty(), value));
        }
        OptionalInt count = Slot.NUMBER.value(sentence.token(link - 2));
        return Optional.of(told(count.isPresent() ? link - 2 : link - 1, sign, count, value));
    }

    private static Told told(int first, int sign, OptionalInt count, OptionalInt unit) {
        return new Told(first, sign, count, Optional.of(Unit.of(unit.getAsInt())));
    }

    /// Tells whether a token belongs to something else than the event that follows.
    private boolean isOther(int at) {
        Token token = sentence.token(at);
        boolean own = // "a day after holding talks"
                sentence.dependencies().head(trigger) == at
                        || (token.tag().equals("VBG")
                                && sentence.token(at - 1).lower().matches("after|before"));
        boolean clause = !own && token.isVerb() && Predicates.is(sentence, at);
        return clause || token.word().equals(",") || token.word().equals(";");
    }
}
