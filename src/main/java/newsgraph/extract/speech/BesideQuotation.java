package newsgraph.extract.speech;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who says a quotation, by the order of the words after it: '"...," Ann Smith said', '"...," said
/// Ann Smith, a lawyer at ...'. A parser that reads the quotation and its cue as one clause is
/// often wrong just here.
final class BesideQuotation {
    private static final int REACH = 40;
    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "WRB");

    private final Sentence sentence;
    private final Quoted quoted;

    BesideQuotation(Sentence sentence, Quoted quoted) {
        this.sentence = sentence;
        this.quoted = quoted;
    }

    /// Returns the head token of who speaks; empty if the verb does not stand beside the end of a
    /// quotation with nothing but its subject.
    Optional<Integer> speaker(int verb) {
        int begin = begin(verb);
        if (begin < 0 || !sentence.token(verb).isVerb()) {
            return Optional.empty();
        }
        if (isAdverbs(begin, verb)) {
            return isFinite(verb) ? head(verb + 1) : Optional.empty();
        }
        return head(begin).filter(h -> h < verb && isOneSubject(h + 1, verb));
    }

    /// Returns the first token after the quotation that closes nearest before the verb, or -1.
    private int begin(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (quoted.closesWith(sentence.token(i).span())) {
                int at = i + 1;
                while (at < verb && Clauses.isMark(sentence.token(at))) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }

    private boolean isAdverbs(int from, int end) {
        return IntStream.range(from, end).allMatch(i -> sentence.token(i).tag().startsWith("RB"));
    }

    private boolean isFinite(int verb) {
        return Clauses.hasFinite(sentence, verb, verb + 1);
    }

    /// Returns the last noun of the run of words that begins a noun phrase, or a pronoun.
    private Optional<Integer> head(int begin) {
        int at = begin;
        int noun = -1;
        while (at < sentence.size() && isNominal(sentence.token(at))) {
            noun = sentence.token(at).isNoun() ? at : noun;
            at++;
        }
        if (noun < 0 && begin < sentence.size()) {
            noun = sentence.token(begin).tag().equals("PRP") ? begin : noun;
        }
        return noun < 0 ? Optional.empty() : Optional.of(noun);
    }

    private static boolean isNominal(Token token) {
        return token.tag().matches("DT|JJ.?|NNP?S?|CD|PRP\\$|POS|HYPH|VBN|PDT")
                || token.word().equals("-");
    }

    /// Tells whether no other clause but a relative one stands between the subject and its verb.
    private boolean isOneSubject(int from, int verb) {
        boolean relative =
                IntStream.range(from, verb)
                        .anyMatch(i -> RELATIVE.contains(sentence.token(i).tag()));
        int end = verb;
        while (end > from && sentence.token(end - 1).tag().matches("RB|MD|VB[PZD]?")) {
            end--;
        }
        return relative || !Clauses.hasFinite(sentence, from, end);
    }
}
