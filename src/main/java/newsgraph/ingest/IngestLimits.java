package newsgraph.ingest;

import java.time.Duration;

/// How articles are taken in.
///
/// @param batchArticles committed together at most
/// @param batchAge after which articles that wait are committed, few as they may be
/// @param perArticle processor time after which reading one article is given up; a guard against
///   hangs, far above what any article needs
public record IngestLimits(int batchArticles, Duration batchAge, Duration perArticle) {
    public static final IngestLimits DEFAULT =
            new IngestLimits(50, Duration.ofSeconds(5), Duration.ofSeconds(60));
}
