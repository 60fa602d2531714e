package newsgraph.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import newsgraph.article.ReadOptions;
import newsgraph.ingest.IngestLimits;
import newsgraph.query.Limits;
import newsgraph.serve.ServerOptions;
import newsgraph.store.Compaction;
import newsgraph.store.FreeSpace;
import newsgraph.store.UnpackLimits;
import newsgraph.text.ReadingLimits;

/// Every limit as it is for one command, and what each package makes of them.
///
/// @param values one for each setting
record Settings(Map<Setting, Value> values) {
    /// Who said what a limit is; an earlier one outdoes a later one.
    enum Origin {
        FLAG,
        ENVIRONMENT,
        FILE,
        DEFAULT
    }

    /// @param place where it stands: the flag, the variable or the file
    record Value(BigDecimal number, Origin origin, String place) {}

    Settings {
        values = Map.copyOf(values);
    }

    Value value(Setting setting) {
        return Objects.requireNonNull(values.get(setting), setting.key());
    }

    private int count(Setting setting) {
        return value(setting).number().intValueExact();
    }

    private long megabytes(Setting setting) {
        return value(setting).number().longValueExact() << 20;
    }

    Duration time(Setting setting) {
        return Duration.ofMillis(value(setting).number().movePointRight(3).longValueExact());
    }

    ReadOptions.Limits reading() {
        return new ReadOptions.Limits(
                Math.toIntExact(megabytes(Setting.ARTICLE_MB)),
                count(Setting.ARTICLE_CHARACTERS),
                count(Setting.HTML_ELEMENTS),
                count(Setting.HTML_DEPTH),
                count(Setting.JSON_DEPTH));
    }

    ReadingLimits language() {
        return new ReadingLimits(count(Setting.SENTENCE_TOKENS), count(Setting.ARTICLE_TOKENS));
    }

    IngestLimits ingest() {
        return new IngestLimits(
                count(Setting.BATCH_ARTICLES),
                time(Setting.BATCH_SECONDS),
                time(Setting.ARTICLE_SECONDS));
    }

    int nesting() {
        return count(Setting.RDF_DEPTH);
    }

    int literalBytes() {
        return count(Setting.LITERAL_KB) << 10;
    }

    FreeSpace free() {
        return new FreeSpace(megabytes(Setting.MIN_FREE_MB));
    }

    Compaction.Rule compaction() {
        return new Compaction.Rule(count(Setting.COMPACT_FACTOR), megabytes(Setting.COMPACT_MB));
    }

    UnpackLimits unpacking() {
        return new UnpackLimits(megabytes(Setting.UNPACK_MB), count(Setting.UNPACK_RATIO));
    }

    ServerOptions serve() {
        return ServerOptions.DEFAULT.within(
                new Limits(
                        time(Setting.SERVE_SECONDS),
                        value(Setting.SERVE_ROWS).number().longValueExact(),
                        count(Setting.REGEX_CHARACTERS)),
                count(Setting.SERVE_QUERIES),
                value(Setting.SERVE_KB).number().longValueExact() << 10);
    }

    Limits query() {
        return new Limits(
                time(Setting.QUERY_SECONDS),
                value(Setting.QUERY_ROWS).number().longValueExact(),
                count(Setting.REGEX_CHARACTERS));
    }
}
