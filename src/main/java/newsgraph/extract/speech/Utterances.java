package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Quotation;

/// Who says the quotations of an article: by their own cue, by that of the quotation they continue,
/// or by a neighbour's.
final class Utterances {
    private static final int WORDS_OF_A_SENTENCE = 4;

    private final AnnotatedText text;
    private final QuotationCues cues;
    private final Voices voices;

    Utterances(AnnotatedText text, List<Report> reports, Voices voices) {
        this.text = text;
        this.cues = new QuotationCues(text, reports);
        this.voices = voices;
    }

    List<Utterance> all() {
        List<Quotation> quotations = text.quotations();
        List<Optional<Utterance>> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            found.add(
                    cues.of(quotation)
                            .map(c ->
                                    new Utterance(
                                            quotation,
                                            Optional.of(c.report()),
                                            voices.of(c.report()),
                                            c.rule())));
        }
        for (int i = 1; i < found.size(); i++) {
            Quotation before = quotations.get(i - 1);
            if (found.get(i).isEmpty()) {
                boolean near = before.continued() || isNeighbour(before, quotations.get(i));
                Optional<Utterance> from = near ? found.get(i - 1) : Optional.empty();
                found.set(i, follow(quotations.get(i), from, before.continued()));
            }
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            Quotation next = quotations.get(i + 1);
            boolean near =
                    quotations.get(i).continued()
                            || sameParagraph(quotations.get(i), next)
                                    && isSentence(quotations.get(i));
            if (found.get(i).isEmpty() && near) {
                found.set(
                        i,
                        follow(quotations.get(i), found.get(i + 1), quotations.get(i).continued()));
            }
        }
        List<Utterance> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Quotation quotation = quotations.get(i);
            if (found.get(i).isPresent()) {
                all.add(found.get(i).get());
            } else if (isSentence(quotation)) {
                all.add(new Utterance(quotation, Optional.empty(), List.of(), "quotation/alone"));
            }
        }
        return all;
    }

    private Optional<Utterance> follow(
            Quotation quotation, Optional<Utterance> neighbour, boolean continued) {
        return neighbour
                .filter(n -> continued || isSentence(quotation))
                .map(n ->
                        new Utterance(
                                quotation,
                                Optional.empty(),
                                n.voices(),
                                continued ? "quotation/continued" : "quotation/neighbour"));
    }

    /// Tells whether only white space, or words of the same paragraph, lie between.
    private boolean isNeighbour(Quotation before, Quotation after) {
        return sameParagraph(before, after) || nothingBetween(before, after);
    }

    private boolean sameParagraph(Quotation before, Quotation after) {
        return between(before, after).indexOf('\n') < 0;
    }

    private boolean nothingBetween(Quotation before, Quotation after) {
        String words = between(before, after);
        int paragraph = words.indexOf('\n');
        return paragraph >= 0 && words.substring(paragraph).isBlank();
    }

    private String between(Quotation before, Quotation after) {
        int begin = before.span().end();
        int end = after.span().begin();
        return begin < end ? text.slice(new TextSpan(begin, end)) : "";
    }

    /// Tells whether a quotation is a sentence of its own rather than a word set apart.
    private boolean isSentence(Quotation quotation) {
        String words = text.slice(quotation.content()).strip();
        boolean alone =
                text.sentences().stream()
                        .filter(s -> s.span().overlaps(quotation.span()))
                        .allMatch(s ->
                                s.tokens().stream()
                                        .allMatch(t ->
                                                Clauses.isMark(t)
                                                        || text.quotations().stream()
                                                                .anyMatch(q ->
                                                                        q.span()
                                                                                .covers(
                                                                                        t
                                                                                                .span()))));
        return alone && words.split("\\s+").length >= WORDS_OF_A_SENTENCE;
    }
}
