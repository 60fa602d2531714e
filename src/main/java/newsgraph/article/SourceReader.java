package newsgraph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsgraph.article.Reading.Refused;
import newsgraph.article.Reading.Rejected;

/// Reads what one file holds. What is no article becomes a [Refused]; only a file that cannot be
/// read at all is an error.
final class SourceReader {
    private static final int SAMPLE = 1 << 16;

    private final Source source;
    private final ReadOptions options;
    private final Seen seen;
    private final JsonArticle json;

    SourceReader(Source source, ReadOptions options, Seen seen) {
        this.source = source;
        this.options = options;
        this.seen = seen;
        this.json = new JsonArticle(options.limits());
    }

    /// Returns the file's articles in its order. JSON lines are read while the result is.
    Stream<Reading> read(InputStream stdin) {
        InputStream in = new BufferedInputStream(source.open(stdin), 2 * SAMPLE);
        byte[] begin = beginning(in);
        Format format = Format.of(source.ending(), begin);
        if (format == Format.JSON_LINES) {
            return jsonLines(in, TextDecoder.wideEncoding(begin));
        }
        try (in) {
            byte[] raw = in.readNBytes(options.limits().rawBytes() + 1);
            return switch (format) {
                case JSON -> jsonDocument(raw);
                case TEXT, HTML, JSON_LINES -> wholeFile(raw, format).stream();
            };
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Optional<Reading> wholeFile(byte[] raw, Format format) {
        return guarded(
                Optional.of(source.name()),
                OptionalInt.empty(),
                raw,
                () -> {
                    requireSize(raw.length);
                    Draft draft =
                            format == Format.HTML
                                    ? HtmlPage.read(raw, options.limits())
                                    : PlainText.read(TextDecoder.decode(raw, Optional.empty()));
                    return finish(draft, raw, source.name(), OptionalInt.empty());
                });
    }

    private Stream<Reading> jsonDocument(byte[] raw) {
        OptionalInt noLine = OptionalInt.empty();
        List<Reading> failure = new ArrayList<>();
        Optional<JsonNode> document = Optional.empty();
        try {
            requireSize(raw.length);
            document = Optional.of(json.parse(TextDecoder.decode(raw, Optional.empty()), 1));
        } catch (ArticleFormatException e) {
            failure.add(
                    refused(
                            Optional.of(source.name()),
                            source.key(options.collection()),
                            e.line(),
                            raw,
                            e));
        }
        boolean alone = document.filter(JsonNode::isArray).isEmpty();
        Stream<JsonNode> nodes =
                document.stream().flatMap(d -> alone ? Stream.of(d) : d.valueStream());
        return Stream.concat(
                failure.stream(),
                nodes.flatMap(node -> {
                    byte[] part = alone ? raw : node.toString().getBytes(StandardCharsets.UTF_8);
                    return jsonObject(node, part, noLine).stream();
                }));
    }

    private Stream<Reading> jsonLines(InputStream in, Optional<Charset> wide) {
        InputStream utf8 = in;
        if (wide.isPresent()) {
            try (in) {
                String text = TextDecoder.decode(in.readAllBytes(), Optional.empty());
                utf8 = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
        Lines lines = new Lines(utf8, options.limits().rawBytes());
        InputStream open = utf8;
        return Stream.iterate(lines.next(), Optional::isPresent, last -> lines.next())
                .flatMap(Optional::stream)
                .filter(line -> !line.isBlank())
                .flatMap(line -> jsonLine(line).stream())
                .onClose(() -> close(open));
    }

    private Optional<Reading> jsonLine(Lines.Line line) {
        OptionalInt number = OptionalInt.of(line.number());
        return guarded(
                Optional.empty(),
                number,
                line.tooLong() ? new byte[0] : line.bytes(),
                () -> {
                    requireSize(line.tooLong() ? Integer.MAX_VALUE : 0);
                    String text = TextDecoder.decode(line.bytes(), Optional.empty());
                    return jsonObject(json.parse(text, line.number()), line.bytes(), number);
                });
    }

    private Optional<Reading> jsonObject(JsonNode node, byte[] raw, OptionalInt line) {
        Optional<String> id = JsonArticle.id(node);
        return guarded(
                id,
                line,
                raw,
                () -> {
                    Draft draft = JsonArticle.draft(node);
                    return finish(draft, raw, draft.id().orElse(source.name()), line);
                });
    }

    private Optional<Reading> finish(Draft draft, byte[] raw, String id, OptionalInt line) {
        Article article;
        try {
            article = Drafts.finish(draft, id, source, options);
        } catch (ArticleFormatException e) {
            String key = Drafts.key(draft, source, options);
            return Optional.of(refused(Optional.of(id), Optional.of(key), line, raw, e));
        }
        boolean fresh = seen.add(article, source.name(), place(line));
        return fresh ? Optional.of(new Reading.Read(article, raw)) : Optional.empty();
    }

    private Optional<Reading> guarded(
            Optional<String> id,
            OptionalInt line,
            byte[] raw,
            Supplier<Optional<Reading>> reading) {
        try {
            return reading.get();
        } catch (ArticleFormatException e) {
            OptionalInt place = e.line().isPresent() ? e.line() : line;
            return Optional.of(refused(id, id.flatMap(this::key), place, raw, e));
        }
    }

    /// Names what nothing but its id, or the name of its file, is known of.
    private Optional<String> key(String id) {
        return id.equals(source.name())
                ? source.key(options.collection())
                : Optional.of(source.key(options.collection(), id));
    }

    /// Refuses an input, and keeps it for another try unless it is too large to be one.
    private Refused refused(
            Optional<String> id,
            Optional<String> key,
            OptionalInt line,
            byte[] raw,
            ArticleFormatException e) {
        boolean tooLarge = raw.length == 0 || raw.length > options.limits().rawBytes();
        return new Refused(
                id,
                place(line),
                line,
                e.reason(),
                key,
                tooLarge
                        ? Optional.empty()
                        : Optional.of(
                                new Rejected(
                                        raw,
                                        source.argument(),
                                        source.inside(),
                                        options.collection())));
    }

    private String place(OptionalInt line) {
        return source.name() + ":" + line.orElse(1);
    }

    private void requireSize(int bytes) {
        int limit = options.limits().rawBytes();
        if (bytes > limit) {
            throw new ArticleFormatException(
                    "larger than %,d bytes, the most an article may have (article-mb); split it"
                            .formatted(limit));
        }
    }

    private byte[] beginning(InputStream in) {
        try {
            in.mark(SAMPLE);
            byte[] begin = in.readNBytes(SAMPLE);
            in.reset();
            return begin;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("cannot read article " + source.name(), e);
    }
}
