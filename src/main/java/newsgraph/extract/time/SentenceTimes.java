package newsgraph.extract.time;

import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.text.Sentence;

/// The times of an article by sentence.
record SentenceTimes(List<FoundTime> found) implements Times {
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
                        .toList();
        return here.isEmpty()
                ? Optional.empty()
                : TimeAttachment.of(sentence, triggerToken, here).map(FoundTime::timing);
    }
}
