package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// Finds adjectives that stand for a state that acts: "a Norwegian offer", "French mediation", both
/// of "Chilean-Peruvian talks".
final class StateAdjectives {
    /// How many nouns may stand between a pair and the noun of meeting: "US-Chinese trade talks".
    private static final int LONGEST = 3;

    private static final Set<String> ACTS = LexiconFile.words("acts-of-states");

    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private StateAdjectives() {}

    /// @param taken whether a token belongs to a name already
    static List<NameSpan> of(Sentence sentence, Gazetteer gazetteer, IntPredicate taken) {
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int at = i;
            if (!taken.test(i) && (acts(sentence, i) || isOfPair(sentence, gazetteer, i))) {
                country(sentence, gazetteer, i)
                        .ifPresent(c ->
                                found.add(
                                        new NameSpan(
                                                sentence,
                                                at,
                                                at + 1,
                                                NameSpan.Type.COUNTRY,
                                                Optional.of(c))));
            }
        }
        return found;
    }

    private static Optional<Entry> country(Sentence sentence, Gazetteer gazetteer, int token) {
        List<Entry.Country> countries = gazetteer.demonym(sentence.token(token).word());
        return countries.size() == 1
                        && sentence.token(token).tag().matches("JJ|NNP")
                        && Character.isUpperCase(sentence.token(token).word().codePointAt(0))
                ? Optional.of(countries.getFirst())
                : Optional.empty();
    }

    /// Whose act it is: the noun follows at once.
    private static boolean acts(Sentence sentence, int adjective) {
        return sentence.token(adjective + 1).isNoun()
                && ACTS.contains(sentence.token(adjective + 1).lemma());
    }

    private static boolean isOfPair(Sentence sentence, Gazetteer gazetteer, int adjective) {
        boolean first = isHyphen(sentence, adjective + 1);
        int other = first ? adjective + 2 : adjective - 2;
        return (first || (adjective > 1 && isHyphen(sentence, adjective - 1)))
                && other < sentence.size()
                && isState(sentence, gazetteer, other)
                && isBeforeEncounter(sentence, Math.max(adjective, other) + 1);
    }

    private static boolean isHyphen(Sentence sentence, int token) {
        return token < sentence.size() && sentence.token(token).word().matches("[-–]");
    }

    private static boolean isState(Sentence sentence, Gazetteer gazetteer, int token) {
        return country(sentence, gazetteer, token).isPresent()
                || gazetteer.named(sentence.token(token).word()).stream()
                        .anyMatch(e -> e instanceof Entry.Country);
    }

    private static boolean isBeforeEncounter(Sentence sentence, int from) {
        int at = from;
        while (at + 1 < sentence.size()
                && at < from + LONGEST
                && sentence.token(at).tag().matches("JJ|NN")
                && !ENCOUNTERS.contains(sentence.token(at).lemma())) {
            at++;
        }
        return at < sentence.size() && ENCOUNTERS.contains(sentence.token(at).lemma());
    }
}
