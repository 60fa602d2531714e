package newsgraph.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.extract.speech.ReportingVerb.Pattern;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who told it, named between two commas: "If the two met, an aide says, the ferry would be saved",
/// "If the two met today, said Ann Lund, his envoy, the text could be printed". Both parts are
/// theirs.
final class InsertedReports {
    static final String RULE = "statement/inserted";

    private InsertedReports() {}

    /// Returns the reports of a sentence without quotation marks.
    static List<Report> in(Sentence sentence) {
        boolean quoted = sentence.tokens().stream().anyMatch(Clauses::isQuote);
        return quoted
                ? List.of()
                : Stream.iterate(2, i -> i < sentence.size() - 2, i -> i + 1)
                        .filter(i -> isCue(sentence.token(i)))
                        .flatMap(i -> report(sentence, i).stream())
                        .toList();
    }

    private static boolean isCue(Token token) {
        return token.tag().matches("VB[DZP]")
                && ReportingVerb.of(token.lemma()).filter(v -> v.takes(Pattern.CLAUSE)).isPresent();
    }

    private static Optional<Report> report(Sentence sentence, int cue) {
        boolean inverted = isComma(sentence, cue - 1);
        int open = inverted ? cue - 1 : FinalReports.comma(sentence, cue);
        int close = close(sentence, cue);
        if (open < 1 || close < 0) {
            return Optional.empty();
        }
        boolean right = inverted || isShort(sentence, cue + 1, close);
        int speaker =
                inverted
                        ? FinalReports.head(sentence, cue + 1, close)
                        : FinalReports.head(sentence, open + 1, cue);
        List<TextSpan> contents =
                Stream.of(
                                Clauses.words(sentence, 0, open),
                                Clauses.words(sentence, close + 1, sentence.size()))
                        .flatMap(Optional::stream)
                        .toList();
        return right && speaker > 0 && FinalReports.begins(sentence, inverted ? cue + 1 : open + 1)
                ? Optional.of(Report.told(sentence, cue, speaker, contents, RULE))
                : Optional.empty();
    }

    /// Returns the last comma before the next verb with a tense; -1 where there is none.
    private static int close(Sentence sentence, int cue) {
        int comma = -1;
        for (int i = cue + 1; i < sentence.size(); i++) {
            if (isComma(sentence, i)) {
                comma = i;
            } else if (Clauses.hasFinite(sentence, i, i + 1)) {
                return comma;
            }
        }
        return -1;
    }

    /// Tells whether no more than when or to whom stands between.
    private static boolean isShort(Sentence sentence, int from, int until) {
        return until - from <= 5
                && sentence.tokens().subList(from, until).stream()
                        .noneMatch(t -> t.lower().equals("that") || t.word().equals(";"));
    }

    private static boolean isComma(Sentence sentence, int token) {
        return sentence.token(token).word().equals(",");
    }
}
