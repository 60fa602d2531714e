package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.event.Timing;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Words that name no day but mean one: "in the afternoon", "later", "at present", from the data
/// file `same-day`. They count from the day that the sentences before speak of, else from the day
/// of writing.
final class SameDay {
    /// How many sentences before are read for the day.
    private static final int REACH = 4;

    /// How many tokens such words may stand behind their event; at the head of a sentence they hold
    /// for all of it.
    private static final int NEAR = 9;

    private record Phrase(List<String> words, boolean now) {
        /// Tells whether the words tell of no time of their own when something is to come.
        boolean loose() {
            return !now && LOOSE.contains(words.getFirst());
        }
    }

    private static final Set<String> LOOSE =
            Set.of("later", "separately", "afterward", "afterwards", "hours", "following");

    private static final List<Phrase> PHRASES =
            LexiconFile.rows("same-day", 2).stream()
                    .map(r ->
                            new Phrase(
                                    List.of(r.column(0).split(" ")), r.column(1).equals("writing")))
                    .sorted(Comparator.comparingInt(p -> -p.words().size()))
                    .toList();

    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}([:.]\\d\\d)?(am|pm|a\\.m\\.|p\\.m\\.)|\\d{1,2}:\\d\\d");

    private static final Set<String> HOUR =
            Set.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve", "noon", "midnight", "midday");

    private static final Set<String> BESIDE = Set.of("after", "following", "before");

    private SameDay() {}

    /// Returns the time of an event whose sentence names no day; empty if nothing there tells.
    ///
    /// @param found the article's times, in order of the text
    static Optional<Timing> of(
            Sentence sentence, int trigger, List<FoundTime> found, LocalDate written) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean near = at == 0 || (at < trigger + NEAR && at > trigger - NEAR);
            Optional<Phrase> phrase =
                    near && !isTaken(sentence, at, found)
                            ? phrase(sentence, at, trigger)
                            : Optional.empty();
            if (phrase.isPresent()) {
                return timing(sentence, at, trigger, phrase.get(), found, written);
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> phrase(Sentence sentence, int at, int trigger) {
        return PHRASES.stream()
                .filter(p -> standsAt(sentence, at, p.words()))
                .findFirst()
                .or(() -> clock(sentence, at))
                .or(() -> occasion(sentence, at, trigger));
    }

    /// "At 3 p.m.", "at six": a time of the clock.
    private static Optional<Phrase> clock(Sentence sentence, int at) {
        if (!sentence.token(at).lower().equals("at") || at + 1 >= sentence.size()) {
            return Optional.empty();
        }
        boolean last = at + 2 >= sentence.size();
        Token next = sentence.token(at + 1);
        boolean hour = CLOCK.matcher(next.lower()).matches();
        boolean unit = !last && TimeWords.has("clock", sentence.token(at + 2).lower());
        boolean closed =
                last
                        || sentence.token(at + 2).tag().equals("IN")
                        || !Character.isLetterOrDigit(sentence.token(at + 2).word().charAt(0));
        boolean told = HOUR.contains(next.lower()) && closed;
        return hour || told || (unit && next.tag().equals("CD"))
                ? Optional.of(new Phrase(words(sentence, at, unit ? 3 : 2), false))
                : Optional.empty();
    }

    /// "After lunch", "following his meeting with the king": the day of another event.
    private static Optional<Phrase> occasion(Sentence sentence, int at, int trigger) {
        int noun = at + 1;
        if (!BESIDE.contains(sentence.token(at).lower()) || noun >= sentence.size()) {
            return Optional.empty();
        }
        boolean meal = TimeWords.has("meal", sentence.token(noun).lower());
        boolean definite = TimeWords.has("definite", sentence.token(noun).lower());
        while (definite
                && noun < sentence.size() - 1
                && !TimeWords.has("gathering", sentence.token(noun).lemma())
                && (noun == at + 1 || isModifier(sentence.token(noun)))) {
            noun++;
        }
        boolean named =
                definite
                        && noun != trigger
                        && TimeWords.has("gathering", sentence.token(noun).lemma());
        return named || (meal && noun != trigger)
                ? Optional.of(new Phrase(words(sentence, at, noun - at + 1), false))
                : Optional.empty();
    }

    private static boolean isModifier(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS");
    }

    private static List<String> words(Sentence sentence, int first, int count) {
        return sentence.tokens().subList(first, first + count).stream().map(Token::lower).toList();
    }

    /// Tells whether a word is part of a time that names its day, or stands right before one.
    private static boolean isTaken(Sentence sentence, int at, List<FoundTime> found) {
        return found.stream()
                .filter(f -> f.sentence().index() == sentence.index())
                .anyMatch(f -> at >= f.first() - 1 && at < f.end());
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

    private static Optional<Timing> timing(
            Sentence sentence,
            int first,
            int trigger,
            Phrase phrase,
            List<FoundTime> found,
            LocalDate written) {
        boolean ahead = ClauseDirection.of(sentence, trigger, trigger) == Direction.FUTURE;
        if (ahead && phrase.loose()) {
            return Optional.empty();
        }
        LocalDate day =
                ahead || phrase.now() ? written : focus(sentence, first, found, written);
        return Optional.of(
                new Timing(
                        sentence.span(first, Math.min(sentence.size(), first + phrase.words().size())),
                        Optional.of(day),
                        Optional.of(day),
                        Timing.Precision.DAY,
                        Timing.Extent.WITHIN,
                        Optional.of(day),
                        phrase.now() ? "day/of-writing" : "day/same"));
    }

    /// Returns the day that the text before speaks of, if it is not after writing, else that of
    /// writing.
    private static LocalDate focus(
            Sentence sentence, int before, List<FoundTime> found, LocalDate written) {
        return found.stream()
                .filter(f ->
                        f.sentence().index() < sentence.index()
                                || (f.sentence().index() == sentence.index() && f.end() <= before))
                .filter(f -> f.sentence().index() >= sentence.index() - REACH)
                .filter(f -> f.days().isDay())
                .flatMap(f -> f.days().earliest().stream())
                .filter(d -> !d.isAfter(written))
                .reduce((a, b) -> b)
                .orElse(written);
    }
}
