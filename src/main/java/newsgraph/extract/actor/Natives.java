package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// People called by the state or city that they come from ("the Texan"), and how the names of these
/// are shortened; the data file `natives` has the words.
final class Natives {
    private static final Map<String, List<String>> PLACES = new HashMap<>();
    private static final Map<String, List<String>> SHORT = new HashMap<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("natives", 3)) {
            List<String> place = List.of(row.column(0).split(" +"));
            words(row.column(1)).forEach(noun -> PLACES.put(noun, place));
            words(row.column(2)).forEach(word -> SHORT.put(withoutPoint(word), place));
        }
    }

    private Natives() {}

    /// Returns the words of a place's name, in lower case, by its short form or its people; the
    /// word itself if it is none.
    static List<String> places(String word) {
        return SHORT.getOrDefault(withoutPoint(word), PLACES.getOrDefault(word, List.of(word)));
    }

    private static List<String> words(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(" +"));
    }

    private static String withoutPoint(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /// Returns the words of the place, in lower case, whose native a noun means; empty if it means
    /// none.
    static List<String> home(String noun) {
        return PLACES.getOrDefault(noun, List.of());
    }

    /// Tells whether a noun stands for a native of somewhere: "the Texan said", not "the Texan
    /// senator", "the Bostonian crowd".
    static boolean is(Sentence sentence, int token) {
        int first = token;
        if (first > 0 && sentence.token(first - 1).tag().matches("JJ|VBN")) {
            first--;
        }
        boolean noun =
                token + 1 >= sentence.size()
                        || !sentence.token(token + 1).tag().matches("NN.*|JJ.*|HYPH|CD");
        return !home(sentence.token(token).lower()).isEmpty()
                && noun
                && first > 0
                && sentence.token(first - 1).lower().matches("the|this");
    }
}
