package newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.article.Article.Origin;
import newsgraph.article.Zone.Kind;

/// Reads an article from plain text: `Key: value` lines, if any, then the text. The whole file is
/// the archived text; its metadata lines are boilerplate zones, but for the headline.
final class PlainText {
    private enum Key {
        HEADLINE,
        DATE,
        MODIFIED,
        URL,
        PUBLISHER,
        AUTHOR;

        static Key of(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "headline", "title" -> HEADLINE;
                case "date", "published" -> DATE;
                case "modified", "updated" -> MODIFIED;
                case "url", "link" -> URL;
                case "publisher" -> PUBLISHER;
                case "author", "byline" -> AUTHOR;
                default -> throw new IllegalArgumentException(word);
            };
        }
    }

    private record Value(String words, int line) {}

    private static final Pattern METADATA =
            Pattern.compile(
                    "\\h*(headline|title|date|published|modified|updated|url|link|publisher|author|byline)\\h*:\\h*(\\S.*?)\\h*(?:\\R|\\z)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADING_DATE =
            Pattern.compile("\\s*(date\\h+(\\d{4}-\\d{2}-\\d{2}))\\b", Pattern.CASE_INSENSITIVE);

    private static final Optional<String> REASON = Optional.of("metadata");

    private PlainText() {}

    /// @throws ArticleFormatException if a metadata line has no real date
    static Draft read(String text) {
        ArticleText counted = new ArticleText(text);
        Map<Key, Value> values = new EnumMap<>(Key.class);
        List<Zone> zones = new ArrayList<>();
        Matcher matcher = METADATA.matcher(text);
        int at = 0;
        int line = 1;
        while (matcher.region(at, text.length()).lookingAt()) {
            Key key = Key.of(matcher.group(1));
            values.putIfAbsent(key, new Value(matcher.group(2), line++));
            if (key == Key.HEADLINE) {
                int words = matcher.start(2);
                zones.add(boilerplate(counted.spanOfUnits(matcher.start(1), words - 1)));
                zones.add(Zone.of(Kind.HEADLINE, counted.spanOfUnits(words, matcher.end(2))));
            } else {
                zones.add(boilerplate(counted.spanOfUnits(matcher.start(1), matcher.end(2))));
            }
            at = matcher.end();
        }
        Matcher leading = LEADING_DATE.matcher(text).region(at, text.length());
        if (leading.lookingAt()) {
            values.putIfAbsent(Key.DATE, new Value(leading.group(2), line));
            zones.add(boilerplate(counted.spanOfUnits(leading.start(1), leading.end(1))));
        }
        return new Draft(
                Optional.empty(),
                text,
                Optional.ofNullable(values.get(Key.DATE)).map(PlainText::day),
                Optional.ofNullable(values.get(Key.MODIFIED)).flatMap(PlainText::moment),
                words(values, Key.HEADLINE),
                words(values, Key.URL),
                words(values, Key.PUBLISHER),
                zones,
                Origin.TEXT);
    }

    private static Zone boilerplate(TextSpan span) {
        return new Zone(Kind.BOILERPLATE, span, REASON);
    }

    private static Optional<String> words(Map<Key, Value> values, Key key) {
        return Optional.ofNullable(values.get(key)).map(Value::words);
    }

    private static LocalDate day(Value value) {
        return DateWords.first(value.words)
                .orElseThrow(() ->
                        new ArticleFormatException(
                                value.line,
                                "'%s' is no date; write it like 2025-02-23"
                                        .formatted(value.words)));
    }

    private static Optional<OffsetDateTime> moment(Value value) {
        try {
            return Optional.of(OffsetDateTime.parse(value.words));
        } catch (DateTimeException withoutZone) {
            return Optional.empty();
        }
    }
}
