package newsgraph.store;

import java.util.Comparator;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.rdf.Iris;

/// An article as the archive keeps it: enough to extract it again without its source.
///
/// @param gazetteer hash of the gazetteer that it was last read with
/// @param replaces record of the version that it took the place of; empty for a first one
public record ArchivedArticle(Article article, String gazetteer, Optional<String> replaces) {
    private static final Comparator<Article> BY_CONTENT =
            Comparator.comparing((Article a) -> Iris.sha256(a.text().value()))
                    .thenComparing(a -> Iris.sha256(ArticleJson.describe(a).toString()));

    /// Tells whether an article says nothing new: same text, same metadata.
    public boolean isSameAs(Article other) {
        return BY_CONTENT.compare(article, other) == 0;
    }

    /// Tells whether this version holds against another, whichever came first: the one modified
    /// later does, then the one with the greater text hash. False where one does not say when it
    /// was modified, so that what its user gives later holds.
    public boolean holdsAgainst(Article other) {
        if (article.modified().isEmpty() || other.modified().isEmpty()) {
            return false;
        }
        int later =
                article.modified().get().toInstant().compareTo(other.modified().get().toInstant());
        return later > 0 || (later == 0 && BY_CONTENT.compare(article, other) > 0);
    }
}
