package newsgraph.extract.trigger;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who waits where somebody goes: "Lund slipped into the hotel, where Voss was waiting", "flew to
/// Oslo, where Voss was waiting for him".
public final class WaitingThere {
    /// How many tokens before "where" the going may stand.
    private static final int REACH = 16;

    private WaitingThere() {}

    /// Returns the verb by which another one came there; empty where a verb tells of no such
    /// waiting.
    public static OptionalInt journey(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int where =
                tree.children(verb, "advmod", "mark").stream()
                        .filter(w -> w < verb && sentence.token(w).lower().equals("where"))
                        .findFirst()
                        .orElse(0);
        boolean waits =
                sentence.token(verb).lower().matches("waiting|waited")
                        && where > 2
                        && sentence.token(where - 1).word().equals(",")
                        && tree.children(verb, "aux").stream()
                                .noneMatch(a -> sentence.token(a).tag().equals("MD"));
        return waits
                ? IntStream.range(Math.max(0, where - REACH), where)
                        .filter(v -> Errand.isGoing(sentence, v, where))
                        .findFirst()
                : OptionalInt.empty();
    }
}
