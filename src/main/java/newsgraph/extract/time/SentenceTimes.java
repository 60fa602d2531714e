package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// The times of an article by sentence.
///
/// @param written the day of writing
record SentenceTimes(List<FoundTime> found, LocalDate written, AnnotatedText text)
        implements Times {
    SentenceTimes {
        found = List.copyOf(found);
    }

    @Override
    public List<Timing> all() {
        return found.stream().map(FoundTime::timing).toList();
    }

    @Override
    public Optional<Timing> of(Sentence sentence, int triggerToken) {
        List<FoundTime> here =
                found.stream()
                        .filter(f -> f.sentence().index() == sentence.index() && !f.inRange())
                        .filter(f -> !Lead.isDateline(f))
                        .filter(f -> !BesideEvent.isOf(sentence, triggerToken, f, written))
                        .toList();
        Optional<Timing> told =
                Moved.of(sentence, triggerToken, here)
                        .or(() -> FromTo.of(sentence, triggerToken, here))
                        .or(() -> Distance.of(sentence, triggerToken, here))
                        .or(() -> MeasuredFrom.of(sentence, triggerToken, here, written))
                        .or(() -> attached(sentence, triggerToken, here))
                        .or(() -> SameDay.of(sentence, triggerToken, found, written));
        return Lengths.of(sentence, triggerToken, told, written)
                .map(t -> ToldOn.until(sentence, t, here))
                .map(t -> ToldOn.before(sentence, triggerToken, t, here));
    }

    @Override
    public Optional<Timing> running(Sentence sentence, int triggerToken) {
        return RunningTime.of(sentence, triggerToken, found, written, text);
    }

    private static Optional<Timing> attached(
            Sentence sentence, int triggerToken, List<FoundTime> here) {
        return TimeAttachment.of(sentence, triggerToken, here)
                .or(() -> LoneTime.of(sentence, triggerToken, here))
                .map(PartOfUnit::of);
    }
}
