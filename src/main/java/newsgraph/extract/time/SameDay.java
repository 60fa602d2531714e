package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Words that name no day but mean one: "in the afternoon", "later", "at present", from the data
/// file `same-day`. They count from the day that the sentences before speak of, else from the day
/// of writing.
final class SameDay {
    /// How many sentences before are read for the day.
    private static final int REACH = 4;

    /// How many tokens such words may stand behind their event; at the head of a sentence they hold
    /// for all of it.
    private static final int NEAR = 9;

    private record Phrase(List<String> words, boolean now) {}

    private static final List<Phrase> PHRASES =
            LexiconFile.rows("same-day", 2).stream()
                    .map(r ->
                            new Phrase(
                                    List.of(r.column(0).split(" ")), r.column(1).equals("writing")))
                    .sorted(Comparator.comparingInt(p -> -p.words().size()))
                    .toList();

    private SameDay() {}

    /// Returns the time of an event whose sentence names no day; empty if nothing there tells.
    ///
    /// @param found the article's times, in order of the text
    static Optional<Timing> of(
            Sentence sentence, int trigger, List<FoundTime> found, LocalDate written) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean near = at == 0 || (at < trigger + NEAR && at > trigger - NEAR);
            if (!near) {
                continue;
            }
            for (Phrase phrase : PHRASES) {
                if (standsAt(sentence, at, phrase.words())) {
                    LocalDate day =
                            phrase.now()
                                    ? written
                                    : focus(sentence, found, written).orElse(written);
                    return Optional.of(timing(sentence, at, phrase, day));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean standsAt(Sentence sentence, int first, List<String> words) {
        if (first + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(first + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Timing timing(Sentence sentence, int first, Phrase phrase, LocalDate day) {
        return new Timing(
                sentence.span(first, first + phrase.words().size()),
                Optional.of(day),
                Optional.of(day),
                Timing.Precision.DAY,
                Timing.Extent.WITHIN,
                Optional.of(day),
                phrase.now() ? "day/of-writing" : "day/same");
    }

    /// Returns the day that the sentences before speak of, if it is not after writing.
    private static Optional<LocalDate> focus(
            Sentence sentence, List<FoundTime> found, LocalDate written) {
        return found.stream()
                .filter(f -> f.sentence().index() < sentence.index())
                .filter(f -> f.sentence().index() >= sentence.index() - REACH)
                .filter(f -> f.days().isDay())
                .flatMap(f -> f.days().earliest().stream())
                .filter(d -> !d.isAfter(written))
                .reduce((a, b) -> b);
    }
}
