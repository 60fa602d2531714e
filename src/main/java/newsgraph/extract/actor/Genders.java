package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.Map;
import newsgraph.extract.lexicon.FirstNames;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;

/// Whether "he" or "she" is said of somebody, by the first name.
final class Genders {
    private static final Map<String, Gender> BY_NAME = new HashMap<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("first-names", 2)) {
            row.list(1).forEach(n -> BY_NAME.put(n, row.constant(0, Gender.class)));
        }
    }

    private Genders() {}

    /// Returns what a name of two words or more tells; unknown for a surname alone.
    static Gender of(String name) {
        var words = PersonNames.words(name);
        return words.size() < 2
                ? Gender.UNKNOWN
                : BY_NAME.getOrDefault(words.getFirst(), listed(words.getFirst()));
    }

    private static Gender listed(String name) {
        if (FirstNames.isOfWomen(name)) {
            return Gender.FEMALE;
        }
        return FirstNames.isOfMen(name) ? Gender.MALE : Gender.UNKNOWN;
    }
}
