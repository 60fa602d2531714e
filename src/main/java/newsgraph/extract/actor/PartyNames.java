package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Political parties named by their members ("the Greens", "the Christian Democrats"), which a name
/// tagger misses. The data file `party-names` has the words.
final class PartyNames {
    private static final Map<String, String> NEEDS =
            LexiconFile.rows("party-names", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.column(0), r -> r.column(1)));

    private static final String CHAMBER = "House|Senate|Assembly";

    private PartyNames() {}

    /// Returns those of a sentence, left to right.
    ///
    /// @param taken tells whether a token belongs to a name that is known already
    static List<NameSpan> of(Sentence sentence, IntPredicate taken) {
        List<NameSpan> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            String needs = NEEDS.getOrDefault(sentence.token(at).word(), "");
            int whose = needs.isEmpty() ? at : whose(sentence, at);
            if (!needs.isEmpty()
                    && (whose < at || !taken.test(at))
                    && !isBeforeNoun(sentence, at)) {
                int first = whose < at ? whose : first(sentence, at, taken);
                if (needs.equals("alone") || isIntroduced(sentence, first)) {
                    found.add(
                            new NameSpan(
                                    sentence, first, at + 1, NameSpan.Type.BODY, Optional.empty()));
                }
            }
        }
        return found;
    }

    /// Returns where the house or state begins whose members they are: "House Republicans", "New
    /// Jersey Democrats"; where they stand themselves if none is told.
    private static int whose(Sentence sentence, int at) {
        if (at > 0 && sentence.token(at - 1).word().matches(CHAMBER)) {
            boolean both = // "House and Senate Republicans"
                    at > 2
                            && sentence.token(at - 2).lower().equals("and")
                            && sentence.token(at - 3).word().matches(CHAMBER);
            return both ? at - 3 : at - 1;
        }
        return Optional.of(at)
                .filter(a -> a > 0)
                .flatMap(a -> sentence.nameAt(a - 1))
                .filter(n -> n.type() == Name.Type.LOCATION && n.end() == at)
                .map(Name::first)
                .filter(f -> f == 0 || !sentence.token(f - 1).lower().matches("in|from|of|at"))
                .orElse(at);
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
