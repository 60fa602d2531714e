package newsgraph.extract.actor;

import newsgraph.text.Sentence;

/// "The former minister turned lobbyist Karl Brand": what somebody was and became, before the name.
final class Turned {
    /// How many tokens what he became may have.
    private static final int LONGEST = 4;

    private Turned() {}

    /// Returns the first token of what stands so before a name; the first of the name itself, or of
    /// the title beside it, where nothing does.
    static int first(Sentence sentence, int name, int first) {
        int turned = name - 1;
        while (turned > 1
                && name - turned <= LONGEST
                && sentence.token(turned).tag().matches("NNP?|JJ|HYPH")) {
            turned--;
        }
        boolean became =
                turned < name - 1 && turned > 0 && sentence.token(turned).lower().equals("turned");
        int at = turned - 1;
        if (!became || !sentence.token(at).tag().matches("NN|JJ")) {
            return first;
        }
        while (at > 0 && sentence.token(at - 1).tag().matches("DT|NNP?|JJ|HYPH|PRP\\$")) {
            at--;
        }
        return Math.min(at, first);
    }
}
