package newsgraph.extract.speech;

import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Quotation;

/// What of an article stands in quotation marks.
final class Quoted {
    private final AnnotatedText text;

    Quoted(AnnotatedText text) {
        this.text = text;
    }

    boolean holds(TextSpan words) {
        return text.quotations().stream().anyMatch(q -> q.span().covers(words));
    }

    /// Tells whether a quotation closes with the last character of these words.
    boolean closesWith(TextSpan words) {
        return text.quotations().stream().anyMatch(q -> q.span().end() == words.end());
    }

    /// Returns the quotation that holds the words.
    Optional<Quotation> around(TextSpan words) {
        return text.quotations().stream().filter(q -> q.span().covers(words)).findFirst();
    }
}
