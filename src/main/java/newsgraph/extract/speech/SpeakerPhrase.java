package newsgraph.extract.speech;

import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The words that name a speaker, with titles, appositions and relative clauses ("Ann Smith, a
/// lawyer in Cork who ...").
final class SpeakerPhrase {
    private static final int LONGEST = 30;
    private static final Set<String> BEGINNINGS =
            Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "RBS", "PRP$", "CD", "-LRB-");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "WRB");

    private static final Set<String> KNOWING =
            Set.of(
                    "familiar",
                    "close",
                    "briefed",
                    "privy",
                    "knowledgeable",
                    "acquainted",
                    "involved",
                    "present");

    private static final Set<String> STOPS = Set.of(";", ":", ".", "-", "--");

    private SpeakerPhrase() {}

    /// @param first first token of the mention
    /// @param end just past its last token
    /// @param head its head token
    /// @param cue the word of saying, which the phrase never takes in
    static TextSpan of(Sentence sentence, int first, int end, int head, int cue) {
        int from = Math.min(first, Clauses.phraseBegin(sentence, head));
        int to = Math.max(end, Clauses.phraseEnd(sentence, head));
        if (from <= cue && cue < to) {
            return sentence.span(first, end);
        }
        int next = withApposition(sentence, to, cue);
        while (next > to) {
            to = next;
            next = withApposition(sentence, to, cue);
        }
        return sentence.span(from, to);
    }

    private static int withApposition(Sentence sentence, int end, int cue) {
        int limit = cue >= end ? cue : Math.min(sentence.size(), end + LONGEST);
        if (end + 1 >= limit) {
            return end;
        }
        if (KNOWING.contains(sentence.token(end).lower())) {
            return knowingEnd(sentence, end, limit);
        }
        if (isRelative(sentence, end)) {
            return relativeEnd(sentence, end, cue);
        }
        String mark = sentence.token(end).word();
        if (mark.equals("(") || mark.equals("-LRB-")) {
            return closing(sentence, end, limit);
        }
        if (mark.equals(",") && isRelative(sentence, end + 1)) {
            return relativeEnd(sentence, end + 1, cue);
        }
        Token begin = sentence.token(end + 1);
        if (!mark.equals(",") || !BEGINNINGS.contains(begin.tag())) {
            return end;
        }
        for (int i = end + 1; i < limit; i++) {
            Token token = sentence.token(i);
            boolean clause = Clauses.hasFinite(sentence, i, i + 1) && sentence.nameAt(i).isEmpty();
            if (clause && cue < i) {
                return end;
            }
            if (clause || isBreak(sentence, i) || RELATIVE.contains(token.tag())) {
                return i;
            }
        }
        return limit;
    }

    /// Returns where "familiar with the talks" ends.
    private static int knowingEnd(Sentence sentence, int begin, int limit) {
        for (int i = begin + 1; i < limit; i++) {
            if (Clauses.hasFinite(sentence, i, i + 1) || Clauses.isMark(sentence.token(i))) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isRelative(Sentence sentence, int token) {
        return RELATIVE.contains(sentence.token(token).tag())
                && !sentence.token(token).lower().matches("what|how|when|where|why");
    }

    /// Returns where a relative clause ends: before the word of saying and what belongs to it, or,
    /// behind the word of saying, at the end of its sentence.
    private static int relativeEnd(Sentence sentence, int begin, int cue) {
        if (cue > begin) {
            int end = cue;
            while (end > begin && isOfCue(sentence.token(end - 1))) {
                end--;
            }
            while (end > begin && Clauses.isMark(sentence.token(end - 1))) {
                end--;
            }
            return end;
        }
        for (int i = begin; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            if (Clauses.isQuote(sentence.token(i)) || STOPS.contains(word)) {
                return i;
            }
        }
        return sentence.size();
    }

    private static boolean isOfCue(Token token) {
        return token.tag().matches("MD|RB") || token.lemma().matches("have|be|do");
    }

    /// A mark, but no hyphen within a word.
    private static boolean isBreak(Sentence sentence, int token) {
        int before = sentence.token(token - 1).span().end();
        boolean hyphen =
                sentence.token(token).word().equals("-")
                        && sentence.token(token).span().begin() == before;
        return Clauses.isMark(sentence.token(token)) && !hyphen;
    }

    private static int closing(Sentence sentence, int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            String word = sentence.token(i).word();
            if (word.equals(")") || word.equals("-RRB-")) {
                return i + 1;
            }
        }
        return open;
    }
}
