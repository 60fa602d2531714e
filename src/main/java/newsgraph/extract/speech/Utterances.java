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
    private static final int SENTENCE_WORDS = 4;

    private final AnnotatedText text;
    private final QuotationCues cues;
    private final Voices voices;
    private final Quoted quoted;

    Utterances(AnnotatedText text, List<Report> reports, Voices voices) {
        this.text = text;
        this.cues = new QuotationCues(text, reports);
        this.voices = voices;
        this.quoted = new Quoted(text);
    }

    List<Utterance> all() {
        List<Quotation> quotations = text.quotations();
        List<Optional<Utterance>> found = new ArrayList<>();
        quotations.forEach(q -> found.add(withCue(q)));
        if (!found.isEmpty() && found.getFirst().isEmpty() && isSentence(quotations.getFirst())) {
            found.set(0, following(quotations.getFirst()));
        }
        for (int i = 1; i < found.size(); i++) {
            Quotation before = quotations.get(i - 1);
            Quotation here = quotations.get(i);
            if (found.get(i).isEmpty() && (before.continued() || isNeighbour(before, here))) {
                found.set(i, follow(here, found.get(i - 1), before.continued()));
            }
            if (found.get(i).isEmpty() && isSentence(here)) {
                found.set(i, following(here));
            }
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            Quotation here = quotations.get(i);
            boolean near = here.continued() || sameParagraph(here, quotations.get(i + 1));
            if (found.get(i).isEmpty() && near) {
                found.set(i, follow(here, found.get(i + 1), here.continued()));
            }
        }
        List<Utterance> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            found.get(i).ifPresent(all::add);
            if (found.get(i).isEmpty() && isSentence(quotations.get(i))) {
                all.add(
                        new Utterance(
                                quotations.get(i), Optional.empty(), List.of(), "quotation/alone"));
            }
        }
        return all;
    }

    private Optional<Utterance> following(Quotation quotation) {
        return cues.following(quotation)
                .map(c ->
                        new Utterance(quotation, Optional.empty(), voices.of(c.report()), c.rule()))
                .filter(u -> !u.voices().isEmpty());
    }

    private Optional<Utterance> withCue(Quotation quotation) {
        return cues.of(quotation)
                .map(c ->
                        new Utterance(
                                quotation,
                                Optional.of(c.report()),
                                voices.of(c.report()),
                                c.rule()));
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
        boolean alone =
                text.sentences().stream()
                        .filter(s -> s.span().overlaps(quotation.span()))
                        .flatMap(s -> s.tokens().stream())
                        .allMatch(t -> Clauses.isMark(t) || quoted.holds(t.span()));
        return alone && text.slice(quotation.content()).split("\\s+").length >= SENTENCE_WORDS;
    }
}
