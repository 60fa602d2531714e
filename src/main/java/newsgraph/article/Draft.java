package newsgraph.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import newsgraph.article.Article.Origin;

/// An article as far as its own source tells: not yet named, perhaps without a day.
///
/// @param id as the source gives it; empty for files that are one article
/// @param zones what the source itself sets apart; may leave text uncovered
/// @param published empty if the source's metadata do not say; the text may
record Draft(
        Optional<String> id,
        String text,
        Optional<LocalDate> published,
        Optional<OffsetDateTime> modified,
        Optional<String> headline,
        Optional<String> url,
        Optional<String> publisher,
        List<Zone> zones,
        Origin origin) {}
