package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.event.Timing;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// What somebody told of on a day of a period was over by that day: "said on Friday that they had
/// met earlier this week", written on Sunday.
final class ToldOn {
    private ToldOn() {}

    /// Returns a day of the week before that of the telling: "said on Friday that he had met her on
    /// Wednesday", written on Wednesday.
    static Timing before(Sentence sentence, int trigger, Timing timing, List<FoundTime> here) {
        boolean later =
                timing.rule().equals("weekday/past")
                        && here.stream()
                                .filter(t -> !t.timing().equals(timing))
                                .filter(t -> t.timing().rule().equals("weekday/past"))
                                .filter(t -> tells(sentence, trigger, t))
                                .flatMap(t -> t.days().latest().stream())
                                .anyMatch(d ->
                                        timing.earliest().filter(e -> e.isAfter(d)).isPresent());
        return later
                ? new Timing(
                        timing.evidence(),
                        timing.earliest().map(d -> d.minusWeeks(1)),
                        timing.latest().map(d -> d.minusWeeks(1)),
                        timing.precision(),
                        timing.extent(),
                        timing.anchor(),
                        timing.rule())
                : timing;
    }

    /// Tells whether a time is that of a verb of saying over an event.
    private static boolean tells(Sentence sentence, int trigger, FoundTime time) {
        Dependencies tree = sentence.dependencies();
        OptionalInt verb = Predicates.of(sentence, time.head());
        return LoneTime.isOfReport(sentence, time)
                && verb.isPresent()
                && tree.children(verb.getAsInt(), "ccomp").stream()
                        .anyMatch(c -> tree.dominates(c, trigger));
    }

    /// Returns a time until the day of the telling; unchanged where the sentence tells no day
    /// within it.
    static Timing until(Sentence sentence, Timing timing, List<FoundTime> here) {
        if (!timing.rule().equals("unit/earlier")) {
            return timing;
        }
        Optional<LocalDate> day =
                here.stream()
                        .filter(t -> t.days().isDay() && LoneTime.isOfReport(sentence, t))
                        .flatMap(t -> t.days().latest().stream())
                        .filter(d -> timing.earliest().map(e -> !d.isBefore(e)).orElse(false))
                        .filter(d -> timing.latest().map(l -> d.isBefore(l)).orElse(false))
                        .findFirst();
        return day.map(d ->
                        new Timing(
                                timing.evidence(),
                                timing.earliest(),
                                Optional.of(d),
                                timing.precision(),
                                timing.extent(),
                                timing.anchor(),
                                timing.rule()))
                .orElse(timing);
    }
}
