package newsgraph.extract.speech;

import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The names that stand with a common noun or a possessor in one phrase, and tell who speaks.
///
/// @param cue the word of saying, which no phrase goes beyond
record NamesBeside(Sentence sentence, int cue) {
    /// Returns the last token of the name, or the head itself where it stands alone.
    int of(int head) {
        return IntStream.range(head + 1, sentence.size())
                .filter(i -> cue < head || i < cue)
                .filter(i -> isName(head, i))
                .findFirst()
                .orElse(head);
    }

    private boolean isName(int head, int last) {
        Token token = sentence.token(last);
        boolean ends =
                token.isProperNoun()
                        && (last + 1 == sentence.size()
                                || !sentence.token(last + 1).isProperNoun());
        return ends && (isBeside(head, last) || isApposed(head, last) || isOwned(head, last));
    }

    private boolean isCommon(int token) {
        return sentence.token(token).isNoun() && !sentence.token(token).isProperNoun();
    }

    /// "the newspaper The Echo"
    private boolean isBeside(int head, int last) {
        Dependencies tree = sentence.dependencies();
        return isCommon(head)
                && tree.head(last) == head
                && tree.is(last, "dep", "appos", "flat")
                && IntStream.range(head + 1, last)
                        .mapToObj(sentence::token)
                        .allMatch(t -> t.isProperNoun() || t.word().equals("The"));
    }

    /// "her envoy, Ann Smith,"
    private boolean isApposed(int head, int last) {
        int first = first(last);
        return isCommon(head)
                && isPerson(last)
                && first == Clauses.phraseEnd(sentence, head) + 1
                && sentence.token(first - 1).word().equals(",")
                && sentence.dependencies().dominates(head, last);
    }

    /// "the bank's Ann Smith", where the parser took the bank.
    private boolean isOwned(int head, int last) {
        int first = first(last);
        return isPerson(last)
                && first > 1
                && sentence.token(first - 1).tag().equals("POS")
                && sentence.nameAt(first - 2).filter(n -> n.first() <= head).isPresent();
    }

    private boolean isPerson(int token) {
        return sentence.nameAt(token).filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }

    private int first(int token) {
        return sentence.nameAt(token).map(Name::first).orElse(token);
    }
}
