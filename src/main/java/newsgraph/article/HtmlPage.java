package newsgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.article.Article.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads an article from an HTML page.
final class HtmlPage {
    private HtmlPage() {}

    static Draft read(byte[] raw, ReadOptions.Limits limits) {
        Document page = Jsoup.parse(TextDecoder.decode(raw, Optional.empty()));
        String text =
                page.select("p").stream()
                        .map(Element::wholeOwnText)
                        .collect(Collectors.joining("\n\n"));
        Optional<LocalDate> day =
                Optional.ofNullable(page.selectFirst("meta[property=article:published_time]"))
                        .flatMap(meta -> DateWords.first(meta.attr("content")));
        return new Draft(
                Optional.empty(),
                text,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Origin.HTML);
    }
}
