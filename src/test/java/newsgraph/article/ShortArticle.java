package newsgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An article that is nothing but a body.
public final class ShortArticle {
    private ShortArticle() {}

    public static Article of(String words, LocalDate published) {
        ArticleText text = new ArticleText(words);
        return new Article(
                "test",
                "test",
                text,
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Zone.of(Zone.Kind.BODY, new TextSpan(0, text.length()))),
                Article.Origin.TEXT);
    }
}
