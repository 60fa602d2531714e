package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whom the next of two nouns of meeting has for itself, wherever a parse hangs him: "had breakfast
/// with the bankers and lunch with Lund".
public final class NextNoun {
    /// How many words may describe the next noun.
    private static final int LONGEST = 3;

    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private NextNoun() {}

    /// Returns those of some mentions behind a noun that are its own.
    static List<ActorMention> before(Trigger trigger, List<ActorMention> mentions) {
        int next = next(trigger);
        return mentions.stream()
                .filter(m -> !m.sentence().equals(trigger.sentence()) || m.first() < next)
                .toList();
    }

    /// Tells whether one noun is the next after another ("breakfast with .. and lunch with").
    public static boolean is(Trigger next, Trigger noun) {
        return next.sentence().equals(noun.sentence())
                && !next.isVerb()
                && !noun.isVerb()
                && next(noun) == next.head();
    }

    private static int next(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.end() + 1; at + 1 < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (Surface.endsClause(token)) {
                return sentence.size();
            }
            boolean noun =
                    token.isNoun()
                            && ENCOUNTERS.contains(token.lemma())
                            && sentence.token(at + 1).lower().equals("with");
            if (noun && isJoined(sentence, trigger.end(), at)) {
                return at;
            }
        }
        return sentence.size();
    }

    private static boolean isJoined(Sentence sentence, int from, int noun) {
        int at = noun - 1;
        while (at > from
                && noun - at <= LONGEST
                && sentence.token(at).tag().matches("DT|JJ.*|NN.*|CD")) {
            at--;
        }
        return at > from && sentence.token(at).word().matches("and|,");
    }
}
