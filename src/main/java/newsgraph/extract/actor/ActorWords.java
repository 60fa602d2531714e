package newsgraph.extract.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;

/// The words that titles, groups and collectives are known by. All in lower case.
final class ActorWords {
    private static final Map<String, TitleWord> TITLES = new HashMap<>();
    private static final Map<String, Title.State> STATES = new HashMap<>();
    private static final Map<String, GroupKind> GROUPS = new HashMap<>();
    private static final Map<String, String> IN_FULL = new HashMap<>();
    private static final Set<String> NOT_TITLES = LexiconFile.words("not_titles");

    static {
        for (LexiconFile.Row row : LexiconFile.rows("titles", 3)) {
            TITLES.put(
                    row.column(0),
                    new TitleWord(
                            row.constant(1, Title.Kind.class), row.constant(2, Gender.class)));
        }
        for (LexiconFile.Row row : LexiconFile.rows("title_states", 2)) {
            STATES.put(row.column(0), row.constant(1, Title.State.class));
        }
        for (LexiconFile.Row row : LexiconFile.rows("short-titles", 2)) {
            IN_FULL.put(row.column(0), row.column(1));
        }
        for (LexiconFile.Row row : LexiconFile.rows("groups", 2)) {
            GROUPS.put(row.column(0), row.constant(1, GroupKind.class));
        }
    }

    private ActorWords() {}

    /// A noun that names an office, rank or form of address.
    record TitleWord(Title.Kind kind, Gender gender) {}

    /// How a common noun acts; see the head of `groups.txt`.
    enum GroupKind {
        PEOPLE,
        GROUP,
        BODY,
        LAND,
        NOTHING
    }

    /// Returns the title of these words, full stops left out ("Sen.").
    static Optional<TitleWord> title(String words) {
        String plain = plain(words);
        return Optional.ofNullable(TITLES.get(plain)).or(() -> hyphened(plain));
    }

    /// "Vice-president", "ex-minister", where both are one word.
    private static Optional<TitleWord> hyphened(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 || state(word.substring(0, hyphen)).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(TITLES.get(word.substring(hyphen + 1)))
                        .map(t ->
                                t.kind() == Title.Kind.RULER
                                        ? new TitleWord(Title.Kind.OFFICE, t.gender())
                                        : t);
    }

    /// Returns when a title beside this word holds.
    static Optional<Title.State> state(String word) {
        return Optional.ofNullable(STATES.get(word.toLowerCase(Locale.ROOT)));
    }

    /// Returns the word of a title in full: "governor" for "gov", any other word as it is.
    static String inFull(String word) {
        return IN_FULL.getOrDefault(word, word);
    }

    /// Tells whether a word before a title does not belong to it, as a weekday does not.
    static boolean isOutsideTitle(String word) {
        return NOT_TITLES.contains(word);
    }

    /// Tells whether one of these words makes a lesser office of the one beside it ("deputy").
    static boolean isDeputy(String words) {
        return Arrays.stream(words.strip().split(" ", -1))
                .anyMatch(w -> state(w).filter(s -> s == Title.State.DEPUTY).isPresent());
    }

    static Optional<GroupKind> group(String lemma) {
        return Optional.ofNullable(GROUPS.get(plain(lemma)));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
