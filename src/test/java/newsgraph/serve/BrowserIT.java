package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import newsgraph.ingest.Shop;
import newsgraph.query.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The pages in a real browser, where it is installed.
class BrowserIT {
    @TempDir static Path place;
    private static Newsstand stand;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        browser = Chromium.open(place.resolve("profile"));
        Newsstand.fill(place.resolve("store"));
        stand = Newsstand.open(place.resolve("store"), ServerOptions.DEFAULT);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (stand != null) {
            stand.close();
        }
    }

    @BeforeEach
    void forgetWhatWasLogged() {
        browser.shown("", "light");
        browser.forgetWhatWasLogged();
    }

    @Test
    void aJournalistFindsTheWordsByKeyboardAlone() {
        browser.width(Chromium.DESK);
        browser.get(stand.url("/"));
        browser.tabTo(By.id("ask-who"));
        browser.type("Carney", Keys.TAB, "Merz");
        browser.follow();
        assertThat(browser.text("h1")).startsWith("Who met or spoke with whom");
        assertThat(browser.text(".answer"))
                .contains("Mark Carney", "Friedrich Merz", "2025-06-10", "“Prime Minister Mark");
        SmallPicture.write(browser.screenshot(), "journalist-answer");
        browser.tabTo(By.linkText("how it was read"));
        browser.follow();
        assertThat(browser.text(".facts")).contains("According to", "office");
        SmallPicture.write(browser.screenshot(), "journalist-event");
        browser.tabTo(By.cssSelector("a.evidence"));
        browser.follow();
        assertThat(browser.driver().getCurrentUrl()).contains("/article/").contains("#char=");
        assertThat(browser.text(".text")).contains("Prime Minister Mark Carney");
        SmallPicture.write(browser.screenshot(), "journalist-article");
        browser.assertQuiet(stand.url("/"));
    }

    @Test
    void theFirstStepOfTheKeyboardSkipsTheHead() {
        browser.get(stand.url("/network"));
        browser.type(Keys.TAB, Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("main");
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1440, light", "1440, dark"})
    void everyPageFitsTheWindowAndAnybodyCanUseIt(int width, String scheme) {
        browser.width(width);
        browser.shown("", scheme);
        pages().forEach((name, path) -> look(name, path, width, scheme));
        browser.assertQuiet(stand.url("/"));
        look("missing", "/nowhere/at/all", width, scheme);
        browser.forgetWhatWasLogged(); // that nothing is there
    }

    private static void look(String name, String path, int width, String scheme) {
        browser.get(stand.url(path));
        assertThat(browser.number("window.innerWidth")).isEqualTo(width);
        assertThat(browser.number("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(width);
        browser.screenshot("%s-%d-%s".formatted(name, width, scheme));
        assertThat(Axe.seriousFindings(browser.driver())).as(name).isEmpty();
    }

    private static Map<String, String> pages() {
        browser.get(stand.url("/ask/who-met-whom-and-why?who=Carney"));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("ask", "/ask/who-met-whom-and-why");
        pages.put("empty", "/ask/who-met-whom?who=Carnei");
        pages.put("search", "/search?q=car");
        pages.put("event", browser.address("how it was read"));
        pages.put(
                "article",
                String.valueOf(browser.find("cite a[href^='/article/']").getDomAttribute("href")));
        pages.put("articles", "/articles");
        pages.put("actors", "/actors");
        pages.put("person", "/person/mark-carney");
        pages.put("country", "/country/finland");
        pages.put("network", "/network?status=any");
        pages.put("timeline", "/timeline");
        pages.put("sparql", "/sparql-editor");
        pages.put("ontology", "/ontology");
        return pages;
    }

    @Test
    void onPaperThereIsTheAnswerAlone() {
        browser.shown("print", "light");
        browser.get(stand.url("/ask/who-met-whom?who=Carney"));
        assertThat(browser.find(".answer").isDisplayed()).isTrue();
        assertThat(browser.all("body > header, form, footer"))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
    }

    @Test
    void aPictureTellsWhatHappenedFromWhatDidNotWithoutColour() {
        browser.width(Chromium.DESK);
        browser.get(stand.url("/network?status=any"));
        assertThat(browser.find(".line-occurred line").getCssValue("stroke-dasharray"))
                .isEqualTo("none");
        for (String status : new String[] {"planned", "denied", "cancelled"}) {
            assertThat(browser.find(".line-" + status + " line").getCssValue("stroke-dasharray"))
                    .as(status)
                    .isNotEqualTo("none");
            assertThat(browser.text(".line-" + status + " text")).as(status).isNotBlank();
        }
        assertThat(browser.all(".picture a text")).allMatch(WebElement::isDisplayed);
    }

    @Test
    void theEditorHasATabAQuestionAndAsksThisServerAlone() {
        browser.width(Chromium.DESK);
        browser.get(
                stand.url(
                        "/sparql-editor?query="
                                + Newsstand.encoded("SELECT ?x { ?x a ng:Person }")));
        browser.await(() -> !browser.all("#yasgui .CodeMirror").isEmpty());
        assertThat(
                        browser.all("#yasgui [role=tab]").stream()
                                .map(WebElement::getText)
                                .map(t -> t.lines().findFirst().orElse("").strip())
                                .toList())
                .contains("who-met-whom", "timeline", "query");
        assertThat(browser.find("form.sparql").isDisplayed()).isFalse();
        runInEditor();
        browser.await(() -> browser.text("#yasgui").contains("person/mark-carney"));
        browser.screenshot("editor");
        browser.assertQuiet(stand.url("/"));
    }

    @Test
    void hostileArticlesRunNothing() {
        try (Shop shop = Hostile.shop(place.resolve("hostile"));
                Server server =
                        Server.start(
                                shop.shelf(),
                                Questions.bundled(),
                                ServerOptions.DEFAULT.at(ServerOptions.LOOPBACK, 0))) {
            String root = "http://127.0.0.1:" + server.port();
            browser.get(root + "/articles");
            String article =
                    String.valueOf(
                            browser.find("main a[href^='/article/']").getDomAttribute("href"));
            browser.get(root + article);
            String event =
                    String.valueOf(browser.find("a[href^='/event/']").getDomAttribute("href"));
            Stream.of(
                            "/articles",
                            "/network?status=any",
                            "/timeline",
                            "/search?q=script",
                            article,
                            event)
                    .forEach(path -> {
                        browser.get(root + path);
                        assertThat(browser.title()).as(path).isNotEqualTo("owned");
                        assertThat(browser.all("script, img")).isEmpty();
                    });
            String names = "SELECT ?name { ?x <http://www.w3.org/2000/01/rdf-schema#label> ?name }";
            browser.get(root + "/sparql-editor?query=" + Newsstand.encoded(names));
            browser.await(() -> !browser.all("#yasgui .CodeMirror").isEmpty());
            runInEditor();
            browser.await(() -> browser.text("#yasgui").contains(Hostile.IMAGE));
            assertThat(browser.title()).isEqualTo("SPARQL · newsgraph");
            browser.get(root + "/search?q=" + Newsstand.encoded(Hostile.IMAGE + Hostile.SCRIPT));
            assertThat(browser.title()).contains("onerror").endsWith("newsgraph");
        }
    }

    private static void runInEditor() {
        browser.all("#yasgui .yasqe_queryButton").stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow()
                .click();
    }
}
