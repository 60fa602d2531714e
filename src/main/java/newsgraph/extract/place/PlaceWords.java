package newsgraph.extract.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.extract.lexicon.LexiconFile;

/// The words of `place-words.txt`, by class.
enum PlaceWords {
    /// Prepositions that put an event somewhere.
    WHERE,
    /// Nouns before which "on" does so.
    ON_PLACE,
    GOAL,
    /// Verbs that make somebody come to a place.
    SUMMON,
    /// Verbs whose subject has an event within it.
    HOUSE,
    /// Verbs of going away, before "for" and a goal.
    LEAVE,
    /// Participles of what is to be, before "for" and its place.
    ARRANGED,
    /// Verbs of coming back "from" a place.
    RETURN,
    /// Nouns of a town, which its name may follow ("the capital, Juba").
    TOWN,
    /// Verbs of what one does at a site and nowhere else.
    CEREMONIOUS,
    MOTION,
    VISIT,
    VISIT_NOUN,
    /// Nouns of places without a name.
    PLACE,
    /// Prepositions that put an event into something built.
    HOLDS,
    /// What is built and no place.
    NO_SITE,
    /// Of these, those that name nothing by themselves.
    GENERIC,
    /// Between a site and the name that says which.
    WHICH,
    /// Before the name of a town of which only a part is meant.
    QUARTER,
    /// Parts of a place, before "of" and its name.
    PART,
    /// What the town named before is called.
    SAID_BEFORE,
    /// Verbs whose object is an issue, be it people.
    TALKED_OVER,
    /// Words of a time, which end a place.
    DAY,
    /// Words of a time before a journey or long behind it.
    OTHER_TIME,
    MEANWHILE,
    SAME_PEOPLE,
    EVENT,
    /// Prepositions before what only explains or dates an event.
    BESIDES,
    /// Prepositions before an event that is another one.
    OTHER_EVENT,
    /// After these a town is part of a name.
    LABEL,
    ISSUE,
    TOPIC,
    CALL,
    DISTANCE,
    /// Words with a capital behind "in" that are no town's name.
    NO_TOWN,
    /// What one has in a person.
    TRUST;

    private static final Map<String, Set<String>> BY_CLASS = load();

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (LexiconFile.Row row : LexiconFile.rows("place-words", 2)) {
            classes.computeIfAbsent(row.column(0), k -> new HashSet<>()).addAll(row.list(1));
        }
        return classes;
    }

    /// Tells whether a word or dictionary form, in lower case, is in the class.
    boolean has(String word) {
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return BY_CLASS.getOrDefault(key, Set.of()).contains(word);
    }
}
