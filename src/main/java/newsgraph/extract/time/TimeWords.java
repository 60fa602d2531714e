package newsgraph.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// The words of `time-words.txt`, by slot.
public final class TimeWords {
    private static final Map<String, Map<String, Integer>> BY_SLOT = load();

    private static final Set<String> ALL =
            BY_SLOT.values().stream()
                    .flatMap(words -> words.keySet().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private TimeWords() {}

    private static Map<String, Map<String, Integer>> load() {
        Map<String, Map<String, Integer>> slots = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.rows("time-words", 3)) {
            Map<String, Integer> words = slots.computeIfAbsent(row.column(0), k -> new HashMap<>());
            row.list(2).forEach(w -> words.put(w, Integer.valueOf(row.column(1))));
        }
        return slots;
    }

    /// Returns what a word in lower case counts as in a slot; empty if it is not in its list.
    static OptionalInt value(String slot, String word) {
        Integer value = BY_SLOT.getOrDefault(slot, Map.of()).get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// Tells whether a word in lower case is in the list of any slot.
    static boolean isKnown(String word) {
        return ALL.contains(word);
    }

    /// Tells whether a token is the month of a date ("Oct. 16", "3 March").
    public static boolean isDate(Sentence sentence, int token) {
        boolean before = token > 0 && isDay(sentence, token - 1);
        boolean after = token + 1 < sentence.size() && isDay(sentence, token + 1);
        return Slot.MONTH.value(sentence.token(token)).isPresent() && (before || after);
    }

    private static boolean isDay(Sentence sentence, int token) {
        return Slot.DAY.value(sentence.token(token)).isPresent();
    }

    /// Tells whether a word in lower case is in the list of a slot.
    public static boolean has(String slot, String word) {
        return value(slot, word).isPresent();
    }
}
