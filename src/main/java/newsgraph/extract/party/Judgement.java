package newsgraph.extract.party;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What somebody calls an encounter of others: "a spokesman called Monday's talks between Lund and
/// Voss useful". Who "called a meeting" had it held.
final class Judgement {
    private static final Set<String> LINKS = Set.of("between", "of");

    /// Adjectives that say when, not how it was: "called the meeting late on Friday".
    private static final Set<String> OF_TIME =
            Set.of("late", "early", "earlier", "last", "next", "shortly", "due", "ready");

    private Judgement() {}

    /// Tells whether a verb says what an encounter was like whose sides are told behind its noun,
    /// or whose owner before it.
    ///
    /// @param first token of the noun of meeting, the last of its words
    static boolean is(Sentence sentence, int verb, int first) {
        return sentence.token(verb).lemma().equals("call")
                && verb + 1 < first
                && first + 1 < sentence.size()
                && isKnown(sentence, verb, first)
                && IntStream.range(first + 1, end(sentence, first))
                        .anyMatch(at -> describes(sentence, at));
    }

    private static boolean isKnown(Sentence sentence, int verb, int noun) {
        boolean own = sentence.token(verb + 1).tag().equals("PRP$");
        boolean definite =
                own
                        || sentence.token(verb + 1).lower().matches("the|this|that|these|those")
                        || IntStream.range(verb + 1, noun)
                                .anyMatch(at -> sentence.token(at).tag().equals("POS"));
        return definite && (own || LINKS.contains(sentence.token(noun + 1).lower()));
    }

    private static int end(Sentence sentence, int noun) {
        return IntStream.range(noun + 1, sentence.size())
                .filter(at ->
                        Surface.endsClause(sentence.token(at))
                                || sentence.token(at).word().equals(",")
                                || sentence.token(at).isVerb()
                                || sentence.token(at).tag().equals("TO"))
                .findFirst()
                .orElse(sentence.size());
    }

    /// "Useful" before no noun, or "a success" behind no preposition.
    private static boolean describes(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String before = sentence.token(at - 1).tag();
        if (token.lower().matches("an?")) {
            return before.startsWith("NN") || before.matches("``|''");
        }
        boolean alone =
                at + 1 == sentence.size()
                        || !sentence.token(at + 1).tag().matches("NN.*|JJ.*|CD|VBG|POS");
        return token.tag().matches("JJ|VBN")
                && alone
                && !before.matches("IN|DT|PRP\\$|RB|CC")
                && !OF_TIME.contains(token.lower());
    }
}
