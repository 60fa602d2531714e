package newsgraph.extract.actor;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What a committee is for, as its name has it: "the Senate Subcommittee | on Water Rights"; not
/// "the Trade Committee on Monday".
final class Charge {
    private static final Set<String> DAYS =
            Stream.of(DayOfWeek.values(), Month.values())
                    .flatMap(Stream::of)
                    .map(d -> d.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private Charge() {}

    /// Returns the index just past it; empty where a noun is none of a committee, or says no more.
    static OptionalInt end(Sentence sentence, int head) {
        int from = head + 2;
        boolean named =
                sentence.token(head).word().matches("Committee|Subcommittee|Commission")
                        && from < sentence.size()
                        && sentence.token(head + 1).lower().equals("on");
        int end = from;
        while (named && end < sentence.size() && isOfName(sentence.token(end))) {
            end++;
        }
        while (end > from && !sentence.token(end - 1).isProperNoun()) {
            end--;
        }
        return end > from ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private static boolean isDay(Token word) {
        return DAYS.contains(word.lower()) || word.word().matches("\\p{Lu}\\p{Ll}{2,3}\\.");
    }

    /// "Ways and | Means", no day.
    private static boolean isOfName(Token word) {
        return (word.isProperNoun() && !isDay(word)) || word.lower().equals("and");
    }
}
