package newsgraph.extract.time;

import java.util.OptionalInt;
import newsgraph.text.Sentence;

/// How far the words of a time reach around the words that fix the days: the preposition and
/// shading before ("on", "in late") and the part of the day around it.
final class Extent {
    private Extent() {}

    /// Returns the first token of the expression.
    static int first(Sentence sentence, int core) {
        int at = core;
        if (at >= 2
                && sentence.token(at - 1).lower().equals("of")
                && TimeWords.has("part-of", sentence.token(at - 2).lower())) {
            at -= 2;
        }
        at = clock(sentence, at);
        int shaded = at;
        while (shaded > 0 && TimeWords.has("degree", sentence.token(shaded - 1).lower())) {
            shaded--;
        }
        if (shaded > 0 && TimeWords.has("lead", sentence.token(shaded - 1).lower())) {
            return shaded - 1;
        }
        while (shaded < at && sentence.token(shaded).lower().equals("the")) {
            shaded++;
        }
        return shaded;
    }

    /// Goes back over a time of the clock ("9:30 a.m. GMT").
    private static int clock(Sentence sentence, int from) {
        int at = from;
        while (at > 0 && TimeWords.has("clock", sentence.token(at - 1).lower())) {
            at--;
        }
        boolean hour = at < from && at > 0 && sentence.token(at - 1).tag().equals("CD");
        return hour ? at - 1 : from;
    }

    /// Returns the index just past the expression.
    static int end(Sentence sentence, int coreEnd) {
        int at = coreEnd;
        while (at < sentence.size() && part(sentence, at).isPresent()) {
            at++;
        }
        return at;
    }

    private static OptionalInt part(Sentence sentence, int token) {
        return TimeWords.value("part", sentence.token(token).lower());
    }
}
