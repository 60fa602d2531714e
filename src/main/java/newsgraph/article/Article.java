package newsgraph.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// One article as published.
///
/// @param id names the article to its user: the input line's id, or a file's path as given
/// @param key names it for ever and on any machine: its URL, else `collection/id`, else its text
/// @param text as published, decoded once; all spans count its code points
/// @param published civil date at the place of publication
/// @param modified when it was last changed; empty if not stated
/// @param headline as the source gives it, which need not be part of the text; empty if not stated
/// @param zones in order of the text, not overlapping
/// @param origin the form it came in
public record Article(
        String id,
        String key,
        ArticleText text,
        LocalDate published,
        Optional<OffsetDateTime> modified,
        Optional<String> headline,
        Optional<String> url,
        Optional<String> publisher,
        List<Zone> zones,
        Origin origin) {

    /// The form an article came in. Text that was no JSON line is repeated in machine output.
    public enum Origin {
        TEXT,
        HTML,
        JSON
    }

    public Article {
        zones = List.copyOf(zones);
    }

    /// Returns the words at a place.
    public String slice(TextSpan span) {
        return text.slice(span);
    }
}
