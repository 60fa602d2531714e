package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Political parties named by their members ("the Greens", "the Christian Democrats"), which a name
/// tagger misses. The data file `party-names` has the words.
final class PartyNames {
    private static final Map<String, String> NEEDS =
            LexiconFile.rows("party-names", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.column(0), r -> r.column(1)));

    private PartyNames() {}

    /// Returns those of a sentence, left to right.
    ///
    /// @param taken tells whether a token belongs to a name that is known already
    static List<NameSpan> of(Sentence sentence, IntPredicate taken) {
        List<NameSpan> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            String needs = NEEDS.getOrDefault(sentence.token(at).word(), "");
            if (!needs.isEmpty() && !taken.test(at) && !isBeforeNoun(sentence, at)) {
                int first = first(sentence, at, taken);
                if (needs.equals("alone") || isIntroduced(sentence, first)) {
                    found.add(
                            new NameSpan(
                                    sentence, first, at + 1, NameSpan.Type.BODY, Optional.empty()));
                }
            }
        }
        return found;
    }

    /// Returns where the name begins: "Christian" of "the Christian Democrats".
    private static int first(Sentence sentence, int at, IntPredicate taken) {
        int first = at;
        while (first > 0
                && !isQuantity(sentence, first - 1)
                && sentence.token(first - 1).tag().matches("NNP|JJ")
                && Character.isUpperCase(sentence.token(first - 1).word().codePointAt(0))
                && !taken.test(first - 1)) {
            first--;
        }
        return first;
    }

    /// Returns a name with the chamber before it: "Senate Republicans", "House Democrats" are the
    /// party's members there, not the party.
    static NameSpan ofChamber(NameSpan name) {
        Sentence sentence = name.sentence();
        int first = name.first();
        boolean members =
                name.end() == first + 1
                        && first > 0
                        && sentence.token(first).word().matches("Republicans|Democrats")
                        && sentence.token(first - 1).word().matches("Senate|House");
        return members
                ? new NameSpan(
                        sentence, first - 1, name.end(), NameSpan.Type.BODY, Optional.empty())
                : name;
    }

    /// "Many Democrats", with which a sentence opens: not so written within one.
    private static boolean isQuantity(Sentence sentence, int token) {
        return token == 0 && !Character.isUpperCase(sentence.token(token).lemma().codePointAt(0));
    }

    private static boolean isIntroduced(Sentence sentence, int first) {
        if (first == 0) {
            return sentence.token(0).tag().startsWith("JJ"); // "German Greens"
        }
        Token before = sentence.token(first - 1);
        return before.lower().equals("the")
                || before.tag().matches("POS|CC")
                || sentence.token(first).tag().startsWith("JJ");
    }

    /// "Labour costs", "the Greens leader"
    private static boolean isBeforeNoun(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.token(at + 1).isNoun();
    }
}
