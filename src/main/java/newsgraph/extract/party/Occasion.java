package newsgraph.extract.party;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The encounter just told of, named again to say who else came: "joined them at the talks", not
/// "was present at a concert".
final class Occasion {
    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);
    private static final Set<String> ROOM = Set.of("room", "table");

    private static final Set<String> ELSEWHERE =
            Set.of(
                    "at", "in", "on", "to", "for", "during", "after", "before", "since", "when",
                    "while", "as", "where", "last", "earlier", "ago");

    private Occasion() {}

    /// Tells whether the words from a token on name it: "at the talks", "their dinner".
    static boolean isNamed(Sentence sentence, int from) {
        int at = from;
        if (at < sentence.size() && sentence.token(at).lower().matches("at|in|for|during|to")) {
            at++;
        }
        if (at >= sentence.size()
                || !sentence.token(at).lower().matches("the|their|this|these|both")) {
            return false;
        }
        at++;
        while (at + 1 < sentence.size()
                && sentence.token(at).tag().matches("JJ|NNP?")
                && sentence.token(at + 1).isNoun()) {
            at++;
        }
        return at < sentence.size() && isEncounter(sentence.token(at));
    }

    /// Tells whether the words from a token on name it and say no more: "the meeting", not "the
    /// NATO summit" nor "the next round in Rome".
    static boolean isAlone(Sentence sentence, int from) {
        int the = sentence.token(from).lower().matches("at|in") ? from + 1 : from;
        return the + 1 < sentence.size()
                && sentence.token(the).lower().matches("the|their|this|these|both")
                && isEncounter(sentence.token(the + 1))
                && ToAttend.isEnd(sentence, the + 2);
    }

    /// Tells whether the words from a token on say when or where else.
    static boolean isOther(Sentence sentence, int from) {
        return from < sentence.size()
                && ELSEWHERE.contains(sentence.token(from).lower())
                && !isNamed(sentence, from);
    }

    private static boolean isEncounter(Token token) {
        return token.isNoun()
                && (ENCOUNTERS.contains(token.lemma()) || ROOM.contains(token.lemma()));
    }
}
