package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsgraph.ingest.Shop;
import newsgraph.query.Limits;
import newsgraph.query.Questions;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import newsgraph.serve.page.Pages;
import newsgraph.serve.page.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages about an article that is all markup and code.
class HostileArticleTest {
    private static final List<String> PATHS =
            List.of("", "articles", "actors", "network", "timeline", "search", "sparql-editor");

    @TempDir static Path archive;
    private static Shop shop;
    private static Pages pages;

    @BeforeAll
    static void open() {
        shop = Hostile.shop(archive);
        pages = new Pages(new Site(shop.shelf(), Questions.bundled(), Limits.DEFAULT));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void noPageThatLinksLeadToRunsAnything() {
        Map<String, Document> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (!seen.containsKey(path)) {
                Document page = harmless(path);
                seen.put(path, page);
                page.select("a[href^=/]").eachAttr("href").stream()
                        .map(a -> a.split("[?#.]", 2)[0])
                        .filter(a -> !a.equals("/sparql"))
                        .forEach(open::add);
            }
        }
        assertThat(seen.keySet())
                .contains("/articles", "/network", "/timeline")
                .anyMatch(p -> p.startsWith("/article/"))
                .anyMatch(p -> p.matches("/event/[0-9a-f]+/event-.*"));
    }

    @Test
    void theWordsAreShownAsTheyAre() {
        Document network = harmless("/network");
        assertThat(network.text()).contains(Hostile.IMAGE);
        Document articles = harmless("/articles");
        assertThat(articles.text()).contains(Hostile.SCRIPT + Hostile.IMAGE);
        String article = articles.select("a[href^=/article/]").attr("href");
        assertThat(harmless(article).expectFirst(".text").wholeText())
                .startsWith(Hostile.SCRIPT + " met " + Hostile.IMAGE + " in " + Hostile.PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Hostile.SCRIPT,
                Hostile.IMAGE,
                Hostile.PLACE,
                Hostile.REASON,
                "\u0000\r\nSet-Cookie: x=1",
                "{}\\\"'` OR 1=1"
            })
    void whatIsAskedIsShownAsItIs(String words) {
        for (String path : PATHS) {
            for (String field : List.of("q", "who", "with", "about", "status", "since", "query")) {
                Request request =
                        new Request(
                                path.isEmpty() ? List.of() : List.of(path),
                                Map.of(field, List.of(words)),
                                "*/*");
                check(pages.answer(request));
            }
        }
        Request question =
                new Request(List.of("ask", "who-met-whom"), Map.of("who", List.of(words)), "*/*");
        assertThat(check(pages.answer(question)).select("#p-who").attr("value"))
                .isEqualTo(words.strip().replace('\u0000', '\ufffd').replace('\r', '\ufffd'));
    }

    private static Document harmless(String path) {
        List<String> segments = List.of(path.substring(1).split("/", -1));
        Request request = new Request(path.equals("/") ? List.of() : segments, Map.of(), "*/*");
        Reply reply = pages.withoutStore(request).orElseGet(() -> pages.answer(request));
        if (reply.status() == Reply.SEE_OTHER) {
            return harmless(String.valueOf(reply.headers().get("Location")));
        }
        return check(reply);
    }

    private static Document check(Reply reply) {
        assertThat(reply.type()).startsWith("text/html");
        Document page = Jsoup.parse(reply.body());
        assertThat(page.select("script[src^='/'][src*='.js?v=']").eachText())
                .allMatch(String::isEmpty); // of the editor alone; its files are this server's
        assertThat(
                        page.select(
                                "script:not([src^='/'][src*='.js?v=']), img, iframe, object, embed, style, base"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (List.of("href", "src", "action").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).matches("(/(?!/)|#|\\?|https?://).*");
                }
            }
        }
        return page;
    }
}
