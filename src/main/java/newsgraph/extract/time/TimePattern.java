package newsgraph.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// One line of `time-patterns.txt`: a sequence of words and slots, and how it is read.
///
/// @param line its place among all lines, which decides between equally long matches
/// @param argument a number or date that the reading needs, `-` for none
/// @param rule what an assertion is named after; a `*` in it stands for the direction
record TimePattern(
        int line, List<Element> elements, Reading reading, String argument, String rule) {
    private static final List<TimePattern> ALL = load();

    /// The patterns that a plain word begins, in order of the files.
    private static final Map<String, List<TimePattern>> BY_WORD = byWord();

    /// The patterns that a slot begins, in order of the files.
    private static final Map<Slot, List<TimePattern>> BY_SLOT = bySlot();

    /// A word of the pattern: one of several, or a slot.
    private record Element(List<String> words, Optional<Slot> slot, boolean optional) {
        static Element of(String text) {
            boolean optional = text.length() > 1 && text.endsWith("?");
            String body = optional ? text.substring(0, text.length() - 1) : text;
            Optional<Slot> slot =
                    Arrays.stream(Slot.values()).filter(s -> s.name().equals(body)).findFirst();
            return new Element(List.of(body.split("/", -1)), slot, optional);
        }

        /// Returns what the token counts as, 0 for a plain word; empty if it does not fit.
        OptionalInt value(Token token) {
            if (slot.isPresent()) {
                return slot.get().value(token);
            }
            return words.contains(token.lower()) ? OptionalInt.of(0) : OptionalInt.empty();
        }
    }

    private static List<TimePattern> load() {
        List<LexiconFile.Row> rows =
                Stream.of("time-patterns", "time-holidays")
                        .flatMap(name -> LexiconFile.rows(name, 4).stream())
                        .toList();
        return IntStream.range(0, rows.size()).mapToObj(i -> of(i, rows.get(i))).toList();
    }

    private static TimePattern of(int line, LexiconFile.Row row) {
        List<Element> elements =
                Arrays.stream(row.column(0).split("\\s+")).map(Element::of).toList();
        return new TimePattern(
                line, elements, row.constant(1, Reading.class), row.column(2), row.column(3));
    }

    private static Map<String, List<TimePattern>> byWord() {
        Map<String, List<TimePattern>> index = new HashMap<>();
        for (TimePattern pattern : ALL) {
            pattern.openings()
                    .filter(e -> e.slot().isEmpty())
                    .flatMap(e -> e.words().stream())
                    .forEach(w -> index.computeIfAbsent(w, k -> new ArrayList<>()).add(pattern));
        }
        return index;
    }

    private static Map<Slot, List<TimePattern>> bySlot() {
        Map<Slot, List<TimePattern>> index = new EnumMap<>(Slot.class);
        for (TimePattern pattern : ALL) {
            pattern.openings()
                    .flatMap(e -> e.slot().stream())
                    .forEach(s -> index.computeIfAbsent(s, k -> new ArrayList<>()).add(pattern));
        }
        return index;
    }

    /// Returns the elements that a match may begin with.
    private Stream<Element> openings() {
        int needed = 0;
        while (elements.get(needed).optional()) {
            needed++;
        }
        return elements.stream().limit(needed + 1L);
    }

    /// Returns the patterns that may begin with a token, some perhaps twice.
    private static List<TimePattern> beginningWith(Token token) {
        List<TimePattern> found = new ArrayList<>(BY_WORD.getOrDefault(token.lower(), List.of()));
        if (Slot.mayHold(token)) {
            BY_SLOT.forEach((slot, patterns) -> {
                if (slot.value(token).isPresent()) {
                    found.addAll(patterns);
                }
            });
        }
        return found;
    }

    /// Returns the longest match of any pattern that begins at a token; of equal ones the first in
    /// the file.
    static Optional<TimeMatch> longest(Sentence sentence, int first) {
        return beginningWith(sentence.token(first)).stream()
                .flatMap(p -> p.match(sentence, first).stream())
                .max(
                        Comparator.comparingInt(TimeMatch::end)
                                .thenComparing(m -> m.pattern().line(), Comparator.reverseOrder()));
    }

    private Optional<TimeMatch> match(Sentence sentence, int first) {
        return match(sentence, first, first, 0, new ArrayList<>());
    }

    private Optional<TimeMatch> match(
            Sentence sentence, int first, int at, int element, List<TimeMatch.Value> values) {
        if (element == elements.size()) {
            return at == first
                    ? Optional.empty()
                    : Optional.of(new TimeMatch(this, sentence, first, at, values));
        }
        Element wanted = elements.get(element);
        if (at < sentence.size()) {
            OptionalInt value = wanted.value(sentence.token(at));
            if (value.isPresent()) {
                List<TimeMatch.Value> more = new ArrayList<>(values);
                wanted.slot().ifPresent(s -> more.add(new TimeMatch.Value(s, value.getAsInt())));
                Optional<TimeMatch> found = match(sentence, first, at + 1, element + 1, more);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return wanted.optional()
                ? match(sentence, first, at, element + 1, values)
                : Optional.empty();
    }
}
