package newsgraph.extract.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Explanation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Words that introduce the why of an encounter, from the data file `why-words`.
public final class WhyLexicon {
    /// What follows the word, or what it is.
    enum Part {
        PREP,
        FRONT,
        MARK,
        OFF,
        VERB,
        SAYS,
        DEED,
        FATE,
        WANT,
        OPEN,
        AGENDA,
        TO
    }

    /// One entry.
    ///
    /// @param words the lemma of a verb with its particle, or words as they stand
    record Entry(List<String> words, Part part, Explanation.Kind kind) {}

    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt(e -> -e.words().size());

    /// The entries of a part by their first word, those of most words first.
    private final Map<Part, Map<String, List<Entry>>> beginning = new EnumMap<>(Part.class);

    public WhyLexicon() {
        LexiconFile.rows("why-words", 3).stream()
                .map(r ->
                        new Entry(
                                List.of(r.column(0).split(" ")),
                                r.constant(1, Part.class),
                                r.constant(2, Explanation.Kind.class)))
                .sorted(LONGEST_FIRST)
                .forEach(this::add);
    }

    private void add(Entry entry) {
        beginning
                .computeIfAbsent(entry.part(), p -> new HashMap<>())
                .computeIfAbsent(entry.words().getFirst(), w -> new ArrayList<>())
                .add(entry);
    }

    /// Returns the longest entry that begins at a token, of equal ones that of the word as it
    /// stands; empty if none does.
    Optional<Entry> at(Sentence sentence, int token, Part part) {
        Map<String, List<Entry>> entries = beginning.getOrDefault(part, Map.of());
        return Stream.of(sentence.token(token).lower(), sentence.token(token).lemma())
                .distinct()
                .flatMap(w -> entries.getOrDefault(w, List.of()).stream())
                .filter(e -> standsAt(sentence, token, e.words()))
                .min(LONGEST_FIRST);
    }

    private static boolean standsAt(Sentence sentence, int first, List<String> words) {
        if (first + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!sentence.token(first + i).lower().equals(word)
                    && !(i == 0 && sentence.token(first).lemma().equals(word))) {
                return false;
            }
        }
        return true;
    }
}
