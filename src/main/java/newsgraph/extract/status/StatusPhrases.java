package newsgraph.extract.status;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.event.Status;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WordPattern;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// What a phrase around a word of meeting says where the parse reads something else: "the envoys
/// open talks on Friday". The data file `status-phrases` has the phrases.
public final class StatusPhrases {
    private static final String TALKS = "talks?|negotiations?|dialogue|discussions?|consultations?";
    private static final String AHEAD =
            ".*\\b(?:planned|proposed|scheduled|upcoming|due to|next|tomorrow)\\b.*";

    static final String RULE = "status/phrase";

    /// Stands for the word of meeting in what is matched.
    private static final String TRIGGER = "@";

    private record Phrase(Pattern pattern, Set<Status> read, Status means) {}

    private static final List<Phrase> PHRASES =
            LexiconFile.rows("status-phrases", 3).stream()
                    .map(r ->
                            new Phrase(
                                    pattern(r.column(0)),
                                    r.constants(1, Status.class),
                                    r.constant(2, Status.class)))
                    .toList();

    private StatusPhrases() {}

    private static Pattern pattern(String phrase) {
        return Pattern.compile(
                "(?: |^)"
                        + WordPattern.of(phrase.replaceAll(" !([^ ]+)", "(?!.* $1 )"))
                                .replace(" .. ", " (?:[^ ;]+ )*?")
                                .replaceAll("_ ", "(?:(?!(?:to|about|for|with|and|but) )[^ ,;]+ )?")
                        + "(?: |$)");
    }

    /// Returns what the words say, which is what was read where no phrase turns it.
    public static StatusReading of(Trigger trigger, StatusReading told) {
        String words = around(trigger);
        return PHRASES.stream()
                .filter(p -> p.read().contains(told.status()) && p.pattern().matcher(words).find())
                .filter(p -> !isAhead(trigger, told, p.means()))
                .findFirst()
                .map(p -> told.as(p.means(), RULE))
                .orElse(told);
    }

    private static String around(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Surface.words(sentence, 0, trigger.first())
                + " "
                + TRIGGER
                + " "
                + Surface.words(sentence, trigger.end(), sentence.size());
    }

    /// Tells whether a phrase about what may be broken off is not to be taken at its word.
    private static boolean isAhead(Trigger trigger, StatusReading told, Status means) {
        boolean open = told.status() == Status.PLANNED || told.status() == Status.HYPOTHETICAL;
        return open && means == Status.ONGOING && !isOn(trigger);
    }

    /// Tells whether talks that somebody may break off are those that go on: not a planned summit.
    private static boolean isOn(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.token().lower().matches(TALKS)
                && !Surface.words(sentence, 0, sentence.size()).matches(AHEAD);
    }
}
