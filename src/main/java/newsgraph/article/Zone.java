package newsgraph.article;

import java.util.Optional;

/// A part of an article's text and what it is for. The zones of an article do not overlap and come
/// in order of the text; white space between them belongs to none.
///
/// @param reason why a reader set it apart ("donation appeal"); always given for boilerplate
public record Zone(Kind kind, TextSpan span, Optional<String> reason) {
    /// What a zone is. Events are read from all but boilerplate.
    public enum Kind {
        HEADLINE,
        DATELINE,
        BODY,
        BOILERPLATE,
        CAPTION
    }

    public static Zone of(Kind kind, TextSpan span) {
        return new Zone(kind, span, Optional.empty());
    }
}
