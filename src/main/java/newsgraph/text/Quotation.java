package newsgraph.text;

import newsgraph.article.TextSpan;

/// Words in quotation marks.
///
/// @param span with its marks; a quotation that goes on in the next paragraph has no closing one
/// @param content without its marks
/// @param continued whether it goes on in the next [Quotation] of the article, as one utterance
///   printed over several paragraphs does
public record Quotation(TextSpan span, TextSpan content, boolean continued) {}
