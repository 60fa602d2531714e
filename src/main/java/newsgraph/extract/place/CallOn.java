package newsgraph.extract.place;

import newsgraph.extract.time.TimeWords;
import newsgraph.text.Sentence;

/// A call that is a visit: "called on him at his house", "paid a courtesy call on Voss in Amman".
final class CallOn {
    private CallOn() {}

    /// Tells whether a word of calling is one of visiting; "called on Monday" is not.
    static boolean is(Sentence sentence, int call) {
        if (!sentence.token(call).lemma().equals("call")) {
            return false;
        }
        boolean courtesy = call > 0 && sentence.token(call - 1).lower().matches("courtesy|social");
        int next = call + 1;
        return courtesy
                || (next + 1 < sentence.size()
                        && sentence.token(next).lower().matches("on|in|at|round|by")
                        && !PlaceWords.DAY.has(sentence.token(next + 1).lower())
                        && !TimeWords.isDate(sentence, next + 1));
    }

    /// Tells whether a word is the "on" before whom one calls on, and so opens no topic.
    static boolean isLink(Sentence sentence, int on) {
        return on > 0
                && sentence.token(on).lower().equals("on")
                && (is(sentence, on - 1)
                        || (on > 1
                                && sentence.token(on - 1).lower().equals("in")
                                && is(sentence, on - 2)));
    }
}
