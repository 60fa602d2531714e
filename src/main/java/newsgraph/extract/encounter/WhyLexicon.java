package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Explanation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Words that introduce the why of an encounter, from the data file `why-words`.
final class WhyLexicon {
    /// What follows the word, or what it is.
    enum Part {
        PREP,
        FRONT,
        MARK,
        OFF,
        VERB,
        SAYS,
        DEED,
        OPEN,
        AGENDA,
        TO
    }

    /// One entry.
    ///
    /// @param words the lemma of a verb with its particle, or words as they stand
    record Entry(List<String> words, Part part, Explanation.Kind kind) {}

    private final List<Entry> entries = new ArrayList<>();

    /// Which of the entries begin with a word, in their order.
    private final Map<String, List<Integer>> beginning = new HashMap<>();

    WhyLexicon() {
        for (LexiconFile.Row row : LexiconFile.rows("why-words", 3)) {
            entries.add(
                    new Entry(
                            List.of(row.column(0).split(" ")),
                            row.constant(1, Part.class),
                            row.constant(2, Explanation.Kind.class)));
        }
        entries.sort(Comparator.comparingInt(e -> -e.words().size()));
        for (int i = 0; i < entries.size(); i++) {
            String first = entries.get(i).words().getFirst();
            beginning.computeIfAbsent(first, w -> new ArrayList<>()).add(i);
        }
    }

    /// Returns the longest entry that begins at a token; empty if none does.
    Optional<Entry> at(Sentence sentence, int token, Part part) {
        return Stream.of(sentence.token(token).lower(), sentence.token(token).lemma())
                .distinct()
                .flatMap(w -> beginning.getOrDefault(w, List.of()).stream())
                .sorted()
                .map(entries::get)
                .filter(e -> e.part() == part && standsAt(sentence, token, e.words()))
                .findFirst();
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
