package newsgraph.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import newsgraph.article.ReadOptions;
import newsgraph.ingest.ArticleGraphs;
import newsgraph.ingest.IngestLimits;
import newsgraph.query.Limits;
import newsgraph.rdf.TurtleNesting;
import newsgraph.serve.ServerOptions;
import newsgraph.store.Compaction;
import newsgraph.store.FreeSpace;
import newsgraph.store.UnpackLimits;
import newsgraph.text.ReadingLimits;

/// A limit that a user can set. What decides content is counted; seconds only guard against hangs.
enum Setting {
    ARTICLE_MB(
            "MB",
            ReadOptions.Limits.DEFAULT.rawBytes() >> 20,
            1,
            1_000,
            "size of an article's file, or of its line of JSON; a larger one is refused"),
    ARTICLE_CHARACTERS(
            "characters",
            ReadOptions.Limits.DEFAULT.textCodePoints(),
            1,
            100_000_000,
            "length of an article's text; a longer one is refused"),
    ARTICLE_TOKENS(
            "tokens",
            ReadingLimits.DEFAULT.tokensPerArticle(),
            1,
            10_000_000,
            "how much of an article is read; the rest is passed over, and told"),
    SENTENCE_TOKENS(
            "tokens",
            ReadingLimits.DEFAULT.tokensPerSentence(),
            2,
            2_000,
            "length of a sentence; a longer one is read in pieces"),
    ARTICLE_SECONDS(
            "seconds",
            IngestLimits.DEFAULT.perArticle().toSeconds(),
            0,
            86_400,
            "processor time for reading an article; what takes longer is set apart"),
    HTML_ELEMENTS(
            "elements",
            ReadOptions.Limits.DEFAULT.elements(),
            1,
            10_000_000,
            "elements of an HTML page; a page with more is refused"),
    HTML_DEPTH(
            "elements",
            ReadOptions.Limits.DEFAULT.elementDepth(),
            1,
            10_000,
            "elements within elements of an HTML page"),
    JSON_DEPTH(
            "brackets",
            ReadOptions.Limits.DEFAULT.jsonDepth(),
            1,
            1_000,
            "brackets within brackets of an article in JSON"),
    RDF_DEPTH(
            "brackets",
            TurtleNesting.DEFAULT,
            1,
            2_000,
            "brackets within brackets of a gazetteer, shapes or data in Turtle or TriG"),
    LITERAL_KB(
            "KB",
            ArticleGraphs.LITERAL_BYTES >> 10,
            1,
            1_024,
            "words that a graph quotes as one; an article with longer ones is refused"),
    BATCH_ARTICLES(
            "articles",
            IngestLimits.DEFAULT.batchArticles(),
            1,
            10_000,
            "articles that are committed together"),
    BATCH_SECONDS(
            "seconds",
            IngestLimits.DEFAULT.batchAge().toSeconds(),
            0,
            3_600,
            "how long an article that was read waits for others before the commit"),
    MIN_FREE_MB(
            "MB",
            FreeSpace.DEFAULT.floor() >> 20,
            0,
            1_000_000_000,
            "how much of the disk must be free before a commit"),
    COMPACT_FACTOR(
            "times",
            Compaction.Rule.DEFAULT.factor(),
            2,
            1_000,
            "growth since the last compaction from which an ingest compacts by itself"),
    COMPACT_MB(
            "MB",
            Compaction.Rule.DEFAULT.floor() >> 20,
            0,
            1_000_000_000,
            "size of the database below which it does not"),
    UNPACK_MB(
            "MB",
            UnpackLimits.DEFAULT.bytes() >> 20,
            1,
            1_000_000,
            "size of an unpacked file of a backup from which unpack-ratio counts"),
    UNPACK_RATIO(
            "times",
            UnpackLimits.DEFAULT.ratio(),
            1,
            1_032,
            "how many times its packed size such a file may have"),
    QUERY_SECONDS(
            "seconds",
            Limits.DEFAULT.time().toSeconds(),
            0,
            86_400,
            "how long a question may take"),
    QUERY_ROWS(
            "rows",
            Limits.DEFAULT.rows(),
            1,
            1_000_000_000,
            "rows or triples of an answer; what is cut is told"),
    REGEX_CHARACTERS(
            "characters",
            Limits.DEFAULT.pattern(),
            1,
            10_000,
            "length of a regular expression in a question"),
    SERVE_SECONDS(
            "seconds",
            ServerOptions.DEFAULT.limits().time().toSeconds(),
            0,
            86_400,
            "how long a question to the server may take"),
    SERVE_ROWS(
            "rows",
            ServerOptions.DEFAULT.limits().rows(),
            1,
            1_000_000_000,
            "rows or triples of an answer of the server; what is cut is told"),
    SERVE_QUERIES(
            "questions",
            ServerOptions.DEFAULT.parallel(),
            1,
            1_000,
            "how many questions the server answers at once"),
    SERVE_KB(
            "KB",
            ServerOptions.DEFAULT.bodyBytes() >> 10,
            1,
            1_000_000,
            "length of a request to the server; a longer one is refused"),
    SHAPES_SECONDS(
            "seconds", 60, 0, 86_400, "how long a check against shapes of your own may take");

    private final String unit;
    private final BigDecimal usual;
    private final long least;
    private final long most;
    private final String meaning;

    /// @param least the least number; time must be more than that
    Setting(String unit, long usual, long least, long most, String meaning) {
        this.unit = unit;
        this.usual = BigDecimal.valueOf(usual);
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the name of its environment variable.
    String variable() {
        return "NEWSGRAPH_" + name();
    }

    String unit() {
        return unit;
    }

    BigDecimal usual() {
        return usual;
    }

    String meaning() {
        return meaning;
    }

    /// Reads a number.
    ///
    /// @param place where it stands, for messages
    /// @throws CommandFailure if it is none, or out of range
    BigDecimal parse(String words, String place) {
        boolean isTime = unit.equals("seconds");
        try {
            BigDecimal number = new BigDecimal(words.strip());
            boolean isFit = isTime ? number.signum() > 0 && number.scale() <= 3 : isWhole(number);
            if (isFit
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with what would be right
        }
        throw new CommandFailure(
                ExitCode.USAGE,
                "%s: %s is '%s', expected a %snumber of %s from %s to %d"
                        .formatted(
                                place,
                                key(),
                                words,
                                isTime ? "" : "whole ",
                                unit,
                                isTime ? "0.001" : least,
                                most));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 && number.precision() - number.scale() < 18;
    }
}
