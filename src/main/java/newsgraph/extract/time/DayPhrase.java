package newsgraph.extract.time;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Words that name no day but mean one: "in the afternoon", "later" (from the data file
/// `same-day`), a time of the clock, or another event of that day ("after lunch").
///
/// @param length how many tokens
/// @param loose whether the words tell nothing of what is still to come
record DayPhrase(int length, Kind kind, boolean loose) {
    /// Which day is meant.
    enum Kind {
        TOLD,
        BESIDE,
        WRITING,
        CLOCK,
        OCCASION
    }

    private record Row(List<String> words, Kind kind) {}

    private static final Set<String> LOOSE =
            Set.of("later", "separately", "afterward", "afterwards", "hours", "within");

    /// By the first word, those of most words first.
    private static final Map<String, List<Row>> ROWS =
            LexiconFile.rows("same-day", 2).stream()
                    .map(r -> new Row(List.of(r.column(0).split(" ")), r.constant(1, Kind.class)))
                    .sorted(Comparator.comparingInt(p -> -p.words().size()))
                    .collect(Collectors.groupingBy(r -> r.words().getFirst()));

    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}([:.]\\d\\d)?(am|pm|a\\.m\\.|p\\.m\\.)|\\d{1,2}:\\d\\d");

    private static final Set<String> BESIDE = Set.of("after", "following", "before");

    /// Returns the words that begin at a token; empty if there are none.
    ///
    /// @param trigger the event that they may be of; it is no occasion for itself
    static Optional<DayPhrase> at(Sentence sentence, int at, int trigger) {
        if (isCounted(sentence, at)
                || isOneOfSeveral(sentence, at)
                || isOfLaterDeed(sentence, at, trigger)) {
            return Optional.empty();
        }
        return ROWS.getOrDefault(sentence.token(at).lower(), List.of()).stream()
                .filter(r -> standsAt(sentence, at, r.words()))
                .findFirst()
                .map(r ->
                        new DayPhrase(
                                r.words().size(), r.kind(), LOOSE.contains(r.words().getFirst())))
                .or(() -> justNow(sentence, at))
                .or(() -> clock(sentence, at))
                .or(() -> occasion(sentence, at, trigger));
    }

    /// "Two months later" is another day, "would later meet" any.
    private static boolean isCounted(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).lower().equals("later")
                && (Slot.UNIT.value(sentence.token(at - 1)).isPresent()
                        || sentence.token(at - 1).lower().equals("would"));
    }

    /// "At a later meeting": said of the noun, and of any day.
    private static boolean isOneOfSeveral(Sentence sentence, int at) {
        return sentence.token(at).lower().equals("later")
                && sentence.dependencies().is(at, "amod")
                && sentence.dependencies().head(at) > at;
    }

    /// "Met him and later flew to Oslo", "met him, saying afterwards ..": of what came after.
    private static boolean isOfLaterDeed(Sentence sentence, int at, int trigger) {
        return at > trigger
                && LOOSE.contains(sentence.token(at).lower())
                && Predicates.of(sentence, at).orElse(trigger) > trigger;
    }

    String rule() {
        return switch (kind) {
            case TOLD, BESIDE, CLOCK -> "day/same";
            case WRITING -> "day/of-writing";
            case OCCASION -> "day/occasion";
        };
    }

    /// "Has just come from talks": right before the time of writing.
    private static Optional<DayPhrase> justNow(Sentence sentence, int at) {
        boolean perfect =
                at > 0
                        && at + 1 < sentence.size()
                        && sentence.token(at).lower().equals("just")
                        && sentence.token(at + 1).tag().equals("VBN")
                        && sentence.token(at - 1).lemma().equals("have")
                        && !sentence.token(at - 1).tag().equals("VBD");
        return perfect ? Optional.of(new DayPhrase(1, Kind.WRITING, false)) : Optional.empty();
    }

    /// "At 3 p.m.", "at six".
    private static Optional<DayPhrase> clock(Sentence sentence, int at) {
        if (!sentence.token(at).lower().equals("at") || at + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Token next = sentence.token(at + 1);
        boolean last = at + 2 >= sentence.size();
        boolean unit = !last && TimeWords.has("clock", sentence.token(at + 2).lower());
        boolean closed =
                last
                        || sentence.token(at + 2).tag().equals("IN")
                        || !Character.isLetterOrDigit(sentence.token(at + 2).word().charAt(0));
        boolean hour =
                CLOCK.matcher(next.lower()).matches()
                        || (TimeWords.has("hour", next.lower()) && closed)
                        || (unit && next.tag().equals("CD"));
        return hour
                ? Optional.of(new DayPhrase(unit ? 3 : 2, Kind.CLOCK, false))
                : Optional.empty();
    }

    /// "After lunch", "following his meeting with the king".
    private static Optional<DayPhrase> occasion(Sentence sentence, int at, int trigger) {
        int noun = at + 1;
        boolean counted = at > 0 && Slot.UNIT.value(sentence.token(at - 1)).isPresent();
        if (counted || !BESIDE.contains(sentence.token(at).lower()) || noun >= sentence.size()) {
            return Optional.empty();
        }
        boolean meal = TimeWords.has("meal", sentence.token(noun).lower());
        boolean definite = TimeWords.has("definite", sentence.token(noun).lower());
        while (definite
                && noun < sentence.size() - 1
                && !isGathering(sentence, noun)
                && (noun == at + 1 || isModifier(sentence.token(noun)))) {
            noun++;
        }
        boolean named = definite && isGathering(sentence, noun);
        boolean acts =
                sentence.dependencies().is(noun, "nsubj", "nsubj:pass"); // "after the vote failed"
        return (named || meal) && noun != trigger && !acts
                ? Optional.of(new DayPhrase(noun - at + 1, Kind.OCCASION, true))
                : Optional.empty();
    }

    private static boolean isGathering(Sentence sentence, int noun) {
        return TimeWords.has("gathering", sentence.token(noun).lemma());
    }

    private static boolean isModifier(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS");
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
}
