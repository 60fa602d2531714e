package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Names of bodies that are a letter and a number: "the G-14", "the E3", "a G20 summit".
final class CodedNames {
    /// Letters that stand for a group or its members: "the G7", "the E3", "the P5", "the V4".
    private static final Set<String> LETTERS = Set.of("G", "E", "P", "C", "V");

    /// Letters of roads and sheets of paper.
    private static final Set<String> NEVER = Set.of("M", "A", "B");

    private static final Set<String> GROUPS = LexiconFile.words("named-groups");

    private CodedNames() {}

    /// Returns those of a sentence, left to right; no such thing as "the F-16 jets" or the road
    /// "the M4".
    ///
    /// @param taken tells whether a token belongs to a name that is known already
    static List<NameSpan> of(Sentence sentence, IntPredicate taken) {
        if (namesARoad(sentence)) {
            return List.of();
        }
        List<NameSpan> found = new ArrayList<>();
        for (int at = 1; at < sentence.size(); at++) {
            String letter = sentence.token(at).word().substring(0, 1);
            int end = end(sentence, at);
            boolean meets = end < sentence.size() && sentence.token(end).lemma().equals("summit");
            boolean definite = meets || sentence.token(at - 1).lower().equals("the");
            boolean describes =
                    end < sentence.size()
                            && !meets
                            && sentence.token(end).isNoun()
                            && !ActorWords.group(sentence.token(end).lemma()).isPresent()
                            && !ActorWords.title(sentence.token(end).lemma()).isPresent();
            boolean body = LETTERS.contains(letter) || isGroup(sentence, end, letter);
            if (definite && end > at && body && !describes && !taken.test(at)) {
                found.add(new NameSpan(sentence, at, end, NameSpan.Type.BODY, Optional.empty()));
            }
        }
        return found;
    }

    /// "The A4 met the E3": both are roads.
    private static boolean namesARoad(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .anyMatch(at ->
                        NEVER.contains(sentence.token(at).word().substring(0, 1))
                                && end(sentence, at) > at);
    }

    /// "The N5 group"
    private static boolean isGroup(Sentence sentence, int end, String letter) {
        return !NEVER.contains(letter)
                && end < sentence.size()
                && GROUPS.contains(sentence.token(end).lemma());
    }

    private static int end(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.word().matches("[A-Z]\\d{1,2}(\\+\\d)?")) {
            return at + 1;
        }
        boolean hyphened =
                token.word().matches("[A-Z]")
                        && at + 2 < sentence.size()
                        && sentence.token(at + 1).word().equals("-")
                        && sentence.token(at + 2).word().matches("\\d{1,2}")
                        && sentence.token(at + 2).span().begin() == token.span().end() + 1;
        return hyphened ? at + 3 : at;
    }
}
