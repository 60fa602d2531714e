package newsgraph.extract.why;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.extract.lexicon.LexiconFile;

/// The words of `why-marks.txt`, by class.
public enum WhyMarks {
    /// Nouns of a purpose ("the aim of the visit").
    AIM,
    /// Nouns before an encounter's that tell its form, not its topic ("a phone call").
    FORM,
    /// Nouns of an encounter that is over something, so that one noun before them tells it ("budget
    /// talks").
    OVER,
    /// Nouns that stand for an encounter told right before ("the discussions").
    ITSELF,
    /// What an encounter has ("much of the talks", "the timing of the visit"), with its subject's
    /// say.
    PART,
    /// Nouns of what an encounter is about ("the focus of the talks was trade").
    FOCUS,
    /// Nouns of trying ("in a last attempt to save it").
    BID,
    /// Words that by themselves answer nothing ("they discussed the matter").
    EMPTY,
    /// Verbs of ending, before "without a deal".
    ENDING,
    /// Nouns of what came of it ("made some progress").
    RESULT,
    /// Subjects that stand for an encounter or its people, a sentence later ("they made progress").
    SIDES,
    /// Nouns of what one comes away with, or without ("emerged with a pledge").
    GAIN,
    /// Nouns of what one argues ("their message was that ..").
    MESSAGE,
    /// Nouns before "on" of who knows or deals with it, not of talks ("a specialist on trade").
    EXPERT,
    /// Nouns of a stretch of an encounter ("at the start of their meeting").
    STRETCH,
    /// Verbs of a topic whose subject is the encounter, not its people ("the talks dealt with").
    THING,
    /// Verbs after which another clause tells who says so ("a source told reporters").
    REPORTS,
    /// Verbs of pressing somebody "for" something.
    PRESS,
    /// Verbs of going on, of which the second of two is no purpose ("will meet him and fly home").
    GOES_ON,
    /// Verbs of saying something to somebody.
    ADDRESS,
    /// Verbs of bringing somebody to do something ("urged him to sign").
    URGES,
    /// Verbs whose subject stands for what they say of an encounter.
    CLAIM,
    /// Verbs of settling what to do.
    AGREES,
    /// Verbs of coming, which one fails to do ("failed to appear").
    COMES,
    /// Verbs of talking, which one does on something.
    TALKS,
    /// Verbs of an encounter whose object is what it is about ("discussed trade").
    OVER_OBJECT,
    /// Nouns of a time without talks ("resumed after a two-week pause").
    PAUSE,
    /// Verbs after "after" that tell when ("after the two dined").
    WHEN_DOING,
    /// Gerunds after "on" that tell when ("greeted on arriving").
    ON_DOING,
    /// Verbs before "on" of what talks are about, even where that is a place.
    FOCUSES,
    /// Nouns of what is raised by an encounter, and not at it ("raising hopes of a deal").
    RAISED,
    /// Verbs by which somebody else tells of an encounter ("confirmed the call").
    TELLS,
    /// Verbs by which also one of its people does ("recalled a dinner with her").
    REMEMBERS,
    /// Nouns of what is to be done ("ways to end the strike").
    PLANNED,
    /// Verbs by which something makes somebody call an encounter off.
    MAKES_DO,
    /// Nouns of why something was done ("the reason was fog").
    REASON,
    /// Nouns of what was done, behind "the reason for".
    UNDONE,
    /// Verbs of giving a reason ("she cited fog").
    GIVES_REASON;

    private static final Map<String, Set<String>> BY_CLASS = load();

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (LexiconFile.Row row : LexiconFile.rows("why-marks", 2)) {
            classes.computeIfAbsent(row.column(0), k -> new HashSet<>()).addAll(row.list(1));
        }
        return classes;
    }

    /// Tells whether a word or dictionary form, in lower case, is in the class.
    public boolean has(String word) {
        return BY_CLASS.getOrDefault(name().toLowerCase(Locale.ROOT), Set.of()).contains(word);
    }
}
