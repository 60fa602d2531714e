package newsgraph.extract.why;

import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Where the clause of a why goes on past a comma or marker, and where "and" begins another.
final class WhyClause {
    /// How many words stand at most between two commas behind a subject.
    private static final int ASIDE = 8;

    private WhyClause() {}

    /// "The mayor, Peter Lund, refused": the clause has a subject and comes to its verb only behind
    /// what stands between commas.
    static boolean isAside(Sentence sentence, int from, int next) {
        boolean told =
                sentence.tokens().subList(from, next).stream()
                        .anyMatch(t -> WhySpans.FINITE.contains(t.tag()));
        if (told) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        return isBetweenCommas(sentence, from, next)
                || IntStream.range(next, sentence.size())
                        .filter(i -> sentence.token(i).isVerb())
                        .anyMatch(i ->
                                tree.children(i, "nsubj", "nsubj:pass").stream()
                                        .anyMatch(s -> s >= from && s < next - 1));
    }

    /// Tells whether a comma opens or closes a name or noun phrase right before a finite verb, by
    /// the order of words.
    private static boolean isBetweenCommas(Sentence sentence, int from, int next) {
        if (WhySpans.FINITE.contains(sentence.token(next).tag())) {
            return sentence.tokens().subList(from, next - 1).stream()
                            .filter(t -> t.word().equals(","))
                            .count()
                    == 1;
        }
        int at = next;
        while (at < Math.min(sentence.size() - 1, next + ASIDE)
                && sentence.token(at).tag().matches("NN.*|DT|JJ.*|IN|CD|PRP\\$")) {
            at++;
        }
        return at > next
                && sentence.token(at).word().equals(",")
                && WhySpans.FINITE.contains(sentence.token(at + 1).tag());
    }

    /// "Because of fog | and no new date has been fixed": another subject and its verb behind a
    /// noun phrase.
    static boolean isNewClause(Sentence sentence, int from, int at) {
        boolean told =
                sentence.tokens().subList(from, at).stream()
                        .anyMatch(t -> t.isVerb() || t.tag().startsWith("W"));
        int next = at + 1;
        while (next < sentence.size()
                && sentence.token(next).tag().matches("DT|PRP.*|NN.*|JJ.*|CD|POS")) {
            next++;
        }
        return !told
                && next > at + 1
                && next < sentence.size()
                && sentence.token(next).tag().matches("VBD|VBZ|MD");
    }

    /// "Would stay open at least until June".
    static boolean isAtLeast(Sentence sentence, int at) {
        return at > 1
                && sentence.token(at - 1).lower().matches("least|not|only")
                && sentence.token(at).lower().matches("until|after|before|once");
    }
}
