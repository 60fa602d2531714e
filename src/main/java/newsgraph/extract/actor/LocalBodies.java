package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells a city, county or state that talks with others from one that only says where: "the city
/// met with the union", not "met in the city". The data file `local-bodies` has the words.
final class LocalBodies {
    private static final Set<String> WORDS = LexiconFile.words("local-bodies");

    private static final Set<String> TALKS = LexiconFile.words("deeds-of-governments");

    private static final Set<String> TALKING =
            Set.of("meet", "negotiate", "bargain", "talk", "confer");

    private static final Set<String> HOLDING = Set.of("hold", "open", "resume", "begin", "start");

    private LocalBodies() {}

    static boolean act(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        return token.tag().equals("NN")
                && WORDS.contains(token.lemma())
                && isDefinite(sentence, noun)
                && !(noun + 1 < sentence.size()
                        && sentence.token(noun + 1).lower().matches("of|'s|’s|'"))
                && isInTalks(sentence, noun);
    }

    /// "The city", "the school district", not "a city".
    private static boolean isDefinite(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at > 0 && sentence.token(at).tag().matches("JJ|NN")) {
            at--;
        }
        return at >= 0 && sentence.token(at).lower().equals("the");
    }

    private static boolean isInTalks(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int first = noun;
        while (tree.is(first, "conj") && tree.head(first) != Dependencies.NONE) {
            first = tree.head(first);
        }
        int over = tree.head(first);
        return over != Dependencies.NONE
                && (tree.is(first, "nsubj")
                        || (tree.is(first, "nmod", "obl")
                                && sentence.caseOf(first).matches("with|between")))
                && isOfTalks(sentence, over);
    }

    private static boolean isOfTalks(Sentence sentence, int over) {
        Token word = sentence.token(over);
        return word.isVerb()
                ? TALKING.contains(word.lemma())
                        || (HOLDING.contains(word.lemma())
                                && sentence.dependencies().children(over, "obj").stream()
                                        .anyMatch(o -> TALKS.contains(sentence.token(o).lemma())))
                : TALKS.contains(word.lemma());
    }
}
