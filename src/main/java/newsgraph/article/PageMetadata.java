package newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about its article: first in schema.org data, then in meta elements, then in
/// what it shows.
record PageMetadata(
        Optional<String> headline,
        Optional<LocalDate> published,
        Optional<OffsetDateTime> modified,
        Optional<String> url,
        Optional<String> publisher) {

    private static final String PUBLISHED =
            "article:published_time, og:article:published_time, datePublished, date, pubdate, publishdate,"
                    + " publish-date, publish_date, publication_date, article.published, parsely-pub-date,"
                    + " sailthru.date, dc.date, dc.date.issued, dc.date.created, dcterms.created,"
                    + " dcterms.date, dcterms.issued, cXenseParse:recs:publishtime, originalPublicationDate,"
                    + " rnews:datePublished, bt:pubDate";

    private static final Pattern DAY_IN_URL =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");
    private static final Pattern SITE_IN_TITLE =
            Pattern.compile("\\s+[|»–—]\\s+[^|»–—]{1,40}$|\\s+- [^-]{1,40}$");

    static PageMetadata of(Document page, ReadOptions.Limits limits) {
        LinkedData linked = LinkedData.of(page, limits);
        Optional<String> url =
                link(page)
                        .or(() -> linked.url())
                        .or(() -> meta(page, "og:url"))
                        .filter(u -> u.matches("https?://\\S+"));
        return new PageMetadata(
                linked.headline()
                        .or(() -> meta(page, "og:title, twitter:title, dc.title"))
                        .or(() -> text(page, "h1"))
                        .or(() -> text(page, "title"))
                        .map(PageMetadata::clean)
                        .map(PageMetadata::withoutSite)
                        .filter(s -> !s.isBlank()),
                linked.published()
                        .or(() -> meta(page, PUBLISHED).flatMap(PageMetadata::day))
                        .or(() -> time(page))
                        .or(() -> url.flatMap(PageMetadata::dayInUrl)),
                linked.modified()
                        .or(() ->
                                meta(
                                                page,
                                                "article:modified_time, og:updated_time, dateModified, last-modified")
                                        .flatMap(PageMetadata::moment)),
                url,
                linked.publisher()
                        .or(() -> meta(page, "og:site_name, application-name, dc.publisher"))
                        .map(PageMetadata::clean)
                        .filter(s -> !s.isBlank()));
    }

    /// The day as the page's own time zone counts it; also in words. No day from a bare number.
    static Optional<LocalDate> day(String words) {
        return DateWords.first(words.replaceFirst("^(\\d{4})/(\\d{2})/(\\d{2})", "$1-$2-$3"));
    }

    static Optional<OffsetDateTime> moment(String words) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(words.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2")));
        } catch (DateTimeException withoutZone) {
            return Optional.empty();
        }
    }

    private static Optional<String> meta(Document page, String names) {
        return Stream.of(names.split(", *"))
                .flatMap(name ->
                        Stream.of("property", "name", "itemprop")
                                .flatMap(attribute ->
                                        page
                                                .select("[%s=\"%s\"]".formatted(attribute, name))
                                                .stream()))
                .map(e -> e.hasAttr("content") ? e.attr("content") : e.attr("datetime"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .findFirst();
    }

    private static Optional<String> link(Document page) {
        return page.select("link[rel=canonical]").stream()
                .map(e -> e.attr("href").strip())
                .filter(s -> !s.isEmpty())
                .findFirst();
    }

    private static Optional<String> text(Document page, String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .filter(s -> !s.isBlank())
                .findFirst();
    }

    private static Optional<LocalDate> time(Document page) {
        return Stream.of(
                        "time[pubdate]",
                        "time[itemprop=datePublished]",
                        "article time",
                        "main time",
                        "header time",
                        "time")
                .flatMap(selector -> page.select(selector).stream())
                .map(e -> e.hasAttr("datetime") ? e.attr("datetime") : e.text())
                .flatMap(words -> day(words).stream())
                .findFirst();
    }

    private static Optional<LocalDate> dayInUrl(String url) {
        Matcher matcher = DAY_IN_URL.matcher(url);
        try {
            return matcher.find()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(matcher.group(1)),
                                    Integer.parseInt(matcher.group(2)),
                                    Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String clean(String words) {
        return TextDecoder.withoutLoneSurrogates(
                        org.jsoup.parser.Parser.unescapeEntities(words, false))
                .replaceAll("[ \\t\\r\\n]+", " ")
                .strip();
    }

    private static String withoutSite(String title) {
        String bare = SITE_IN_TITLE.matcher(title).replaceFirst("");
        return Cues.words(bare) >= 4 ? bare : title;
    }
}
