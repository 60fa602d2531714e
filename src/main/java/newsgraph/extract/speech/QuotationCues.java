package newsgraph.extract.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Quotation;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds the act of saying that a quotation belongs to.
final class QuotationCues {
    private static final Set<String> OPEN_ENDS = Set.of(",", "?", "!", "-", "--", "...", "…");

    /// At most a blank or a line break lies between a quotation and the dash of its author.
    private static final int SIGNATURE_GAP = 2;

    /// A sentence that is a cue alone is no longer than this.
    private static final int CUE_TOKENS = 14;

    private final AnnotatedText text;
    private final List<Report> reports;
    private final Quoted quoted;

    /// A cue and the rule that tied it to the quotation.
    record Cue(Report report, String rule) {}

    /// @param reports those whose cue stands in no quotation
    QuotationCues(AnnotatedText text, List<Report> reports) {
        this.text = text;
        this.reports = reports;
        this.quoted = new Quoted(text);
    }

    Optional<Cue> of(Quotation quotation) {
        return signed(quotation)
                .or(() -> around(quotation))
                .or(() -> after(quotation).filter(c -> !isSourcePhrase(c.report())))
                .or(() -> before(quotation))
                .or(() -> after(quotation))
                .or(() -> introduced(quotation))
                .or(() -> nextLine(quotation))
                .or(() -> inSentence(quotation));
    }

    /// The last report of the sentence right before a quotation that has no cue of its own: "Ann
    /// Smith explained why. "It is a matter of ...""
    Optional<Cue> following(Quotation quotation) {
        return text.sentences().stream()
                .filter(s -> s.span().end() <= quotation.span().begin())
                .reduce((first, last) -> last)
                .flatMap(s ->
                        reports.stream()
                                .filter(r -> r.sentence().index() == s.index() && r.claim())
                                .max(Comparator.comparingInt(r -> r.cueSpan().begin())))
                .map(r -> new Cue(r, "quotation/following"));
    }

    /// 'Ann Smith said "...", according to the ministry': the words are hers.
    private static boolean isSourcePhrase(Report report) {
        return report.rule().equals(SourcePhrases.ACCORDING_TO);
    }

    /// '"..." - Ann Smith'.
    private Optional<Cue> signed(Quotation quotation) {
        int end = quotation.span().end();
        return reports.stream()
                .filter(r -> r.rule().equals(DashReports.RULE))
                .filter(r -> r.cueSpan().begin() >= end)
                .filter(r -> r.cueSpan().begin() - end <= SIGNATURE_GAP)
                .findFirst()
                .map(r -> new Cue(r, "quotation/signed"));
    }

    /// Part of reported words: 'said it was "a disgrace"'.
    private Optional<Cue> around(Quotation quotation) {
        return reports.stream()
                .filter(r -> r.covers(quotation.content()))
                .filter(r -> !r.rule().equals("statement/fronted") || !endsOpen(quotation))
                .min(Comparator.comparingInt(r -> length(r, quotation)))
                .map(r -> new Cue(r, "quotation/within"));
    }

    private static int length(Report report, Quotation quotation) {
        return report.contents().stream()
                .filter(c -> c.covers(quotation.content()))
                .mapToInt(TextSpan::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// '"..., " she said'; also where a line break parts the two.
    private Optional<Cue> after(Quotation quotation) {
        if (!endsOpen(quotation)) {
            return Optional.empty();
        }
        int end = quotation.span().end();
        Optional<Sentence> sentence = sentenceOfToken(end - 1);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cue> same = firstBetween(sentence.get(), end, nextQuotation(end));
        if (same.isPresent() || hasWordsAfter(sentence.get(), end)) {
            return same;
        }
        int next = sentence.get().index() + 1;
        return next < text.sentences().size()
                ? firstBetween(text.sentences().get(next), end, nextQuotation(end))
                : Optional.empty();
    }

    /// Tells whether the sentence goes on after the quotation: its last mark, inside or outside, is
    /// no full stop.
    private boolean endsOpen(Quotation quotation) {
        int end = quotation.span().end();
        int next = Math.min(end + 1, text.article().text().length());
        String words = text.slice(quotation.content());
        return OPEN_ENDS.contains(words.substring(words.length() - 1))
                || (next > end && text.slice(new TextSpan(end, next)).equals(","));
    }

    private Optional<Cue> firstBetween(Sentence sentence, int from, int to) {
        return reports.stream()
                .filter(r -> r.sentence().index() == sentence.index())
                .filter(r -> from <= r.cueSpan().begin() && r.cueSpan().end() <= to)
                .min(Comparator.comparingInt(r -> r.cueSpan().begin()))
                .map(r -> new Cue(r, "quotation/after"));
    }

    private static boolean hasWordsAfter(Sentence sentence, int offset) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.span().begin() >= offset && !Clauses.isMark(t));
    }

    private int nextQuotation(int offset) {
        return text.quotations().stream()
                .filter(q -> q.span().begin() >= offset)
                .mapToInt(q -> q.span().begin())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /// 'She said: "..."'.
    private Optional<Cue> before(Quotation quotation) {
        int begin = quotation.span().begin();
        int from = previousQuotation(begin);
        return sentenceOfToken(begin)
                .flatMap(s ->
                        reports.stream()
                                .filter(r -> r.sentence().index() == s.index())
                                .filter(r ->
                                        from <= r.cueSpan().begin() && r.cueSpan().end() <= begin)
                                .max(Comparator.comparingInt(r -> r.cueSpan().begin()))
                                .map(r -> new Cue(r, "quotation/before")));
    }

    private int previousQuotation(int offset) {
        return text.quotations().stream()
                .filter(q -> q.span().end() <= offset)
                .mapToInt(q -> q.span().end())
                .max()
                .orElse(0);
    }

    /// A sentence that ends in a colon, then the quotation in the next.
    private Optional<Cue> introduced(Quotation quotation) {
        return sentenceOfToken(quotation.span().begin())
                .filter(s -> s.index() > 0)
                .filter(s -> s.span().begin() >= quotation.span().begin())
                .map(s -> text.sentences().get(s.index() - 1))
                .filter(s -> last(s).word().equals(":"))
                .flatMap(s ->
                        reports.stream()
                                .filter(r -> r.sentence().index() == s.index())
                                .max(Comparator.comparingInt(r -> r.cueSpan().begin()))
                                .map(r -> new Cue(r, "quotation/colon")));
    }

    /// A sentence after the quotation that has nothing but its cue: "The ministry said in a
    /// statement."
    private Optional<Cue> nextLine(Quotation quotation) {
        int end = quotation.span().end();
        Optional<Sentence> next =
                text.sentences().stream().filter(s -> s.span().begin() >= end).findFirst();
        boolean ends = sentenceOfToken(end - 1).filter(s -> !hasWordsAfter(s, end)).isPresent();
        return next.filter(s -> ends && s.size() <= CUE_TOKENS)
                .flatMap(s ->
                        reports.stream()
                                .filter(r -> r.sentence().index() == s.index())
                                .filter(r -> r.contents().isEmpty())
                                .filter(r -> r.rule().equals("statement/quotation"))
                                .filter(r -> nextQuotation(end) >= s.span().end())
                                .findFirst())
                .map(r -> new Cue(r, "quotation/after"));
    }

    private static Token last(Sentence sentence) {
        return sentence.token(sentence.size() - 1);
    }

    private Optional<Cue> inSentence(Quotation quotation) {
        return sentenceOfToken(quotation.span().begin())
                .filter(s -> hasWordsOutside(s))
                .flatMap(s ->
                        reports.stream()
                                .filter(r -> r.sentence().index() == s.index())
                                .min(
                                        Comparator.comparingInt(r ->
                                                Math.abs(
                                                        r.cueSpan().begin()
                                                                - quotation.span().begin())))
                                .map(r -> new Cue(r, "quotation/sentence")));
    }

    private boolean hasWordsOutside(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> !Clauses.isMark(t) && !quoted.holds(t.span()));
    }

    private Optional<Sentence> sentenceOfToken(int offset) {
        return text.sentenceAt(offset);
    }
}
