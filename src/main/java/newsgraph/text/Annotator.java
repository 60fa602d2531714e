package newsgraph.text;

import newsgraph.article.Article;

/// Finds sentences, words, names and their dependencies. Safe for use by several threads.
public interface Annotator {
    /// Returns the article with its language read, boilerplate left out.
    AnnotatedText annotate(Article article);
}
