package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The time of an event whose first and last day stand behind two verbs: "began on Monday and ended
/// on Friday", "will resume on Monday and continue until the end of the month".
record FromTo(Sentence sentence, int trigger, List<FoundTime> here) {
    /// Returns the stretch of time; empty where the sentence does not tell both its ends.
    static Optional<Timing> of(Sentence sentence, int trigger, List<FoundTime> here) {
        return new FromTo(sentence, trigger, here).stretch();
    }

    private Optional<Timing> stretch() {
        for (FoundTime begin : here) {
            if (begin.days().isDay()
                    && verb(begin, trigger).filter(v -> is("begins", v)).isPresent()) {
                Optional<Timing> whole =
                        here.stream()
                                .filter(t -> t.first() >= begin.end() && isLast(t, begin))
                                .findFirst()
                                .flatMap(t -> whole(begin, t));
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLast(FoundTime time, FoundTime begin) {
        String rule = time.timing().rule();
        boolean until = rule.equals("open/until") || rule.equals("open/through");
        return verb(time, begin.end())
                .filter(v -> until ? is("lasts", v) : time.days().isDay() && is("ends", v))
                .isPresent();
    }

    /// Returns the verb right before a time, past nouns and prepositions.
    private Optional<Token> verb(FoundTime time, int from) {
        return sentence.tokens().subList(Math.min(from, time.first()), time.first()).stream()
                .filter(t -> t.isVerb() || t.tag().startsWith("W"))
                .reduce((a, b) -> b)
                .or(
                        () -> // "opens talks on Monday and"
                        from == trigger && trigger > 0
                                        ? Optional.of(sentence.dependencies().head(trigger))
                                                .filter(h -> h >= 0)
                                                .map(sentence::token)
                                        : Optional.empty());
    }

    private static boolean is(String slot, Token verb) {
        return TimeWords.has(slot, verb.lemma()) || TimeWords.has(slot, verb.lower());
    }

    private static Optional<Timing> whole(FoundTime begin, FoundTime end) {
        Optional<LocalDate> first = begin.days().earliest();
        Optional<LocalDate> last = end.days().latest();
        return first.isPresent() && last.isPresent() && first.get().isBefore(last.get())
                ? Optional.of(
                        new Timing(
                                begin.timing().evidence(),
                                first,
                                last,
                                Timing.Precision.RANGE,
                                Timing.Extent.THROUGHOUT,
                                begin.timing().anchor(),
                                "length/from-to"))
                : Optional.empty();
    }
}
