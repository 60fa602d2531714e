package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.text.Sentence;

/// What somebody told of on a day of a period was over by that day: "said on Friday that they had
/// met earlier this week", written on Sunday.
final class ToldOn {
    private ToldOn() {}

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
