package newsgraph.extract.time;

import java.util.List;
import java.util.Optional;
import newsgraph.text.Sentence;

/// Tokens of a sentence that fit a pattern.
///
/// @param first index of the first token
/// @param end index just past the last token
/// @param values of the pattern's slots, in order
record TimeMatch(TimePattern pattern, Sentence sentence, int first, int end, List<Value> values) {
    /// What a word in a slot counts as.
    record Value(Slot slot, int value) {}

    TimeMatch {
        values = List.copyOf(values);
    }

    /// Returns the first value of a slot; empty where the pattern has none or left it out.
    Optional<Integer> value(Slot slot) {
        return value(slot, 0);
    }

    Optional<Integer> value(Slot slot, int which) {
        return values.stream()
                .filter(v -> v.slot() == slot)
                .skip(which)
                .map(Value::value)
                .findFirst();
    }

    /// Returns a value that the reading cannot do without.
    ///
    /// @throws IllegalStateException if the pattern lacks it, which is an error of the pattern file
    int need(Slot slot) {
        return value(slot)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "pattern %s: reading %s needs %s"
                                        .formatted(pattern.rule(), pattern.reading(), slot)));
    }

    boolean has(Slot slot) {
        return value(slot).isPresent();
    }

    int size() {
        return end - first;
    }

    /// Returns the argument of the pattern as a number.
    int argument() {
        return Integer.parseInt(pattern.argument());
    }

    /// Returns the token that the rest of the sentence hangs the match on: the one whose head lies
    /// outside, the last if there are several.
    int head() {
        for (int i = end - 1; i >= first; i--) {
            int head = sentence.dependencies().head(i);
            if (head < first || head >= end) {
                return i;
            }
        }
        return end - 1;
    }
}
