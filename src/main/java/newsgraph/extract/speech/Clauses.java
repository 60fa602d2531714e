package newsgraph.extract.speech;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Where the parts of a clause begin and end.
final class Clauses {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> MARKS =
            Set.of(",", ";", ":", "-", "--", "\"", "``", "''", "'", "`", ".");
    private static final Set<String> MODIFIERS =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "nmod", "flat", "advmod");

    private Clauses() {}

    static int left(Sentence sentence, int head) {
        return Collections.min(sentence.dependencies().subtree(head));
    }

    static int right(Sentence sentence, int head) {
        return Collections.max(sentence.dependencies().subtree(head));
    }

    /// Tells whether a verb that has a tense of its own stands in the range.
    static boolean hasFinite(Sentence sentence, int from, int end) {
        return IntStream.range(from, end).anyMatch(i -> FINITE.contains(sentence.token(i).tag()));
    }

    static boolean isMark(Token token) {
        return MARKS.contains(token.word());
    }

    static boolean isQuote(Token token) {
        return Set.of("\"", "``", "''").contains(token.word());
    }

    /// Returns the characters of a range without marks at its ends; empty if nothing is left.
    static Optional<TextSpan> words(Sentence sentence, int from, int end) {
        int first = from;
        int last = Math.min(end, sentence.size());
        while (first < last && isMark(sentence.token(first))) {
            first++;
        }
        while (last > first && isMark(sentence.token(last - 1))) {
            last--;
        }
        return first < last ? Optional.of(sentence.span(first, last)) : Optional.empty();
    }

    /// Returns where the noun phrase of a head begins: its unbroken modifiers to the left.
    static int phraseBegin(Sentence sentence, int head) {
        Dependencies tree = sentence.dependencies();
        int begin = head;
        for (int child : tree.children(head).reversed()) {
            if (child < head && MODIFIERS.contains(tree.label(child))) {
                int left = left(sentence, child);
                if (right(sentence, child) == begin - 1) {
                    begin = left;
                }
            }
        }
        return begin;
    }

    /// Returns where the noun phrase of a head ends: just past prepositional modifiers that follow
    /// it at once.
    static int phraseEnd(Sentence sentence, int head) {
        Dependencies tree = sentence.dependencies();
        int end = head + 1;
        for (int child : tree.children(head)) {
            if (child > head && tree.is(child, "nmod", "flat") && left(sentence, child) == end) {
                end = phraseEnd(sentence, child);
            }
        }
        return end;
    }

    /// Tells whether the verb stands in the passive or as a bare participle behind a noun.
    static boolean isPassive(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return !tree.children(verb, "aux:pass", "nsubj:pass", "auxpass").isEmpty()
                || (sentence.token(verb).tag().equals("VBN")
                        && tree.is(verb, "acl", "amod")
                        && tree.children(verb, "aux").isEmpty());
    }

    /// "Declined to say", "did not want to say".
    private static boolean isUnsaidUnder(Sentence sentence, int verb, int head) {
        return sentence.dependencies().is(verb, "xcomp")
                && (ReportingVerb.unsaysWhatFollows(sentence.token(head).lemma())
                        || isUnsaid(sentence, head));
    }

    /// "Declined to confirm or deny".
    private static boolean isJoinedInfinitive(Sentence sentence, int verb) {
        return sentence.dependencies().is(verb, "conj") && sentence.token(verb).tag().equals("VB");
    }

    private static boolean isMarkBetween(Sentence sentence, int first, int last) {
        return IntStream.range(first, last).anyMatch(i -> isMark(sentence.token(i)));
    }

    /// Tells whether nothing is said by the verb: negated, hypothetical, declined.
    static boolean isUnsaid(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean own =
                tree.children(verb, "aux", "advmod", "neg").stream()
                        .filter(c -> c < verb && !isMarkBetween(sentence, c, verb))
                        .anyMatch(c -> ReportingVerb.unsaysWhatFollows(sentence.token(c).lower()));
        int head = tree.head(verb);
        boolean above =
                head >= 0
                        && head < verb
                        && (isUnsaidUnder(sentence, verb, head)
                                || (isJoinedInfinitive(sentence, verb)
                                        && isUnsaid(sentence, head)));
        boolean conditional =
                tree.children(verb, "mark").stream()
                        .anyMatch(c -> Set.of("if", "unless").contains(sentence.token(c).lower()));
        return own || above || conditional;
    }
}
