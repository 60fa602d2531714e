package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Names of bodies that are a letter and a number: "the G-14", "the E3".
final class CodedNames {
    private CodedNames() {}

    /// Returns those of a sentence, left to right; no such thing as "the F-16 jets".
    ///
    /// @param taken tells whether a token belongs to a name that is known already
    static List<NameSpan> of(Sentence sentence, IntPredicate taken) {
        List<NameSpan> found = new ArrayList<>();
        for (int at = 1; at < sentence.size(); at++) {
            boolean definite = sentence.token(at - 1).lower().equals("the");
            int end = end(sentence, at);
            boolean describes =
                    end < sentence.size()
                            && sentence.token(end).isNoun()
                            && !ActorWords.group(sentence.token(end).lemma()).isPresent()
                            && !ActorWords.title(sentence.token(end).lemma()).isPresent();
            if (definite && end > at && !describes && !taken.test(at)) {
                found.add(new NameSpan(sentence, at, end, NameSpan.Type.BODY, Optional.empty()));
            }
        }
        return found;
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
