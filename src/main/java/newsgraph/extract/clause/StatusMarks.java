package newsgraph.extract.clause;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.extract.lexicon.LexiconFile;

/// The small words of `status-marks.txt` that turn a clause, by class.
public enum StatusMarks {
    FUTURE,
    WOULD,
    POSSIBLE,
    /// Of the possible ones, those that a negation leaves possible ("may not").
    DOUBTFUL,
    OUGHT,
    CONDITION,
    NEGATION,
    NONE,
    /// Of a subject, nobody did what the verb says.
    NOBODY,
    /// Before a clause without tense, the encounter did not take place.
    INSTEAD,
    /// Open a clause of time; in the present it tells of something to come.
    WHEN,
    /// Open a clause of what goes on at the same time ("while they negotiate").
    WHILE,
    /// Verbs of what is done instead of what was to be ("was due to meet her but flew home").
    ELSEWHERE,
    /// Verbs whose subject is the encounter and that say no more than that it is.
    TAKES_PLACE,
    /// Nouns that stand for what follows them ("a round of talks").
    PART_OF,
    /// Nouns of what is told: who denies them denies what they tell ("reports of talks").
    HEARSAY,
    /// Nouns of what shows an encounter ("a photograph of").
    SHOWING,
    /// Prepositions that put somebody into an encounter ("in talks", "on a visit").
    COURSE,
    /// Verbs of being in one.
    IN_COURSE,
    /// Verbs of the beginning of an encounter, which is their subject.
    BEGINS,
    /// Verbs of a way to an encounter.
    MOTION,
    /// Verbs of what comes of an encounter and is done later ("agreed to free them after talks").
    DECIDES,
    /// Verbs of what keeps somebody from what was to come ("died before meeting her").
    BREAKS_OFF,
    /// Nouns and verbs of what is wanted ("the only way out is a dialogue", "what is needed is").
    REMEDY,
    /// Nouns of what comes next ("the next step is a meeting").
    STEP,
    /// What follows "until" and is no day.
    NO_DAY;

    private static final Map<String, Set<String>> BY_CLASS = load();

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (LexiconFile.Row row : LexiconFile.rows("status-marks", 2)) {
            classes.computeIfAbsent(row.column(0), k -> new HashSet<>()).addAll(row.list(1));
        }
        return classes;
    }

    /// Tells whether a word, in lower case, is in the class.
    public boolean has(String word) {
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return BY_CLASS.getOrDefault(key, Set.of()).contains(word);
    }
}
