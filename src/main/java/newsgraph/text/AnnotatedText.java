package newsgraph.text;

import java.util.List;
import java.util.Optional;
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

    /// Returns the words at a place.
    public String slice(TextSpan span) {
        return article.slice(span);
    }
}
