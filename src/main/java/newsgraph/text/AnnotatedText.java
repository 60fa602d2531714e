package newsgraph.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.article.Article;
import newsgraph.article.TextSpan;

/// An article with what a reader of language sees in it.
///
/// @param sentences of every zone but boilerplate, in order; none crosses a zone
/// @param quotations in order, not overlapping (nested ones lie inside their outer one)
/// @param notes what a limit took away, a sentence each, for the user; most often none
public record AnnotatedText(
        Article article, List<Sentence> sentences, List<Quotation> quotations, List<String> notes) {
    public AnnotatedText(Article article, List<Sentence> sentences, List<Quotation> quotations) {
        this(article, sentences, quotations, List.of());
    }

    public AnnotatedText {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        notes = List.copyOf(notes);
    }

    /// Returns the quotation that holds an offset.
    public Optional<Quotation> quotationAt(int offset) {
        return quotations.stream().filter(q -> q.span().contains(offset)).findFirst();
    }

    /// Returns the sentence that holds an offset.
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
    }

    /// Tells whether two of the sentences stand in one paragraph: no line ends between one sentence
    /// and the next, from the first of them to the other.
    public boolean areInOneParagraph(Sentence one, Sentence other) {
        int last = Math.max(one.index(), other.index());
        return IntStream.range(Math.min(one.index(), other.index()), last)
                .noneMatch(i -> isLineEnd(sentences.get(i).span().end(), sentences.get(i + 1)));
    }

    /// Tells whether a line ends between an offset and a sentence behind it.
    public boolean isLineEnd(int from, Sentence next) {
        int until = next.span().begin();
        return until > from && slice(new TextSpan(from, until)).contains("\n");
    }

    /// Returns the words at a place.
    public String slice(TextSpan span) {
        return article.slice(span);
    }
}
