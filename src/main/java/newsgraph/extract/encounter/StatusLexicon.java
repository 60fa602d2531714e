package newsgraph.extract.encounter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.event.Status;
import newsgraph.extract.lexicon.LexiconFile;

/// Words that say whether an encounter in their scope happened, from the data file `status-words`.
final class StatusLexicon {
    /// How the word has the encounter in its scope.
    enum Part {
        VERB,
        ADJ,
        NOUN,
        PREP
    }

    private record Key(Part part, String word) {}

    private final Map<Key, Status> words = new HashMap<>();

    StatusLexicon() {
        for (LexiconFile.Row row : LexiconFile.rows("status-words", 3)) {
            words.put(
                    new Key(row.constant(1, Part.class), row.column(0)),
                    row.constant(2, Status.class));
        }
    }

    /// Returns what a word says; empty if it says nothing.
    ///
    /// @param word a lemma, or the words of a preposition
    Optional<Status> of(Part part, String word) {
        return Optional.ofNullable(words.get(new Key(part, word.toLowerCase(Locale.ROOT))));
    }
}
