package newsgraph.article;

import java.time.LocalDate;
import java.util.Optional;

/// Makes a draft an article: checks it, dates it, names it and divides it into zones.
final class Drafts {
    private Drafts() {}

    /// @throws ArticleFormatException if it has no text, too much of it, or no day
    static Article finish(Draft draft, String id, Source source, ReadOptions options) {
        if (draft.text().isBlank()) {
            throw new ArticleFormatException("empty; expected the text of an article");
        }
        ArticleText text = new ArticleText(draft.text());
        requireLength(text.length(), options.limits());
        LocalDate published =
                draft.published()
                        .or(() -> TextDate.find(draft.text()))
                        .or(options::published)
                        .orElseThrow(() ->
                                new ArticleFormatException(
                                        "no publication date found; give one with --published 2025-02-23"));
        return new Article(
                id,
                key(draft, source, options),
                text,
                published,
                draft.modified(),
                draft.headline(),
                draft.url(),
                draft.publisher(),
                Zones.of(text, draft.zones(), draft.headline()),
                draft.origin());
    }

    /// @throws ArticleFormatException if a text of so many characters is too long
    static void requireLength(long characters, ReadOptions.Limits limits) {
        if (characters > limits.textCodePoints()) {
            throw new ArticleFormatException(
                    "a text of %,d characters; an article may have %,d (article-characters); split it"
                            .formatted(characters, limits.textCodePoints()));
        }
    }

    /// Returns what names an article for ever.
    static String key(Draft draft, Source source, ReadOptions options) {
        Optional<String> collection = options.collection();
        return draft.url()
                .or(() -> draft.id().map(id -> source.key(collection, id)))
                .or(() -> source.key(collection))
                .orElse(draft.text());
    }
}
