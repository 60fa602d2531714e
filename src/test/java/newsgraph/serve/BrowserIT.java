package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.ingest.Shop;
import newsgraph.query.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// The pages in a real browser, Debian's Chromium, where it is installed. Screenshots are left in
/// `target/screenshots`.
class BrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE = 360;
    private static final int DESK = 1440;

    /// In the browser's own log, whose fields stand in the order of their names.
    private static final Pattern REQUEST =
            Pattern.compile(
                    "\"method\":\"Network.requestWillBeSent\".*\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    /// Parts of the browser itself: its pictures in forms, its first empty page.
    private static final Pattern OWN = Pattern.compile("data:|chrome:|chrome-untrusted:");

    @TempDir static Path place;
    private static Newsstand stand;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium with its driver here: install Debian's chromium and chromium-driver");
        Files.createDirectories(SCREENSHOTS);
        Newsstand.fill(place.resolve("store"));
        stand = Newsstand.open(place.resolve("store"), ServerOptions.DEFAULT);
        browser = browser();
    }

    private static ChromeDriver browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + place.resolve("profile"));
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (stand != null) {
            stand.close();
        }
    }

    @BeforeEach
    void forgetWhatWasLogged() {
        browser.manage().logs().get(LogType.BROWSER);
        requests();
    }

    @Test
    void aJournalistFindsTheWordsByKeyboardAlone() throws IOException {
        width(DESK);
        browser.get(stand.url("/"));
        tabTo(By.id("ask-who"));
        type("Carney", Keys.TAB, "Merz", Keys.ENTER);
        assertThat(text("h1")).startsWith("Who met or spoke with whom");
        assertThat(text(".answer"))
                .contains("Mark Carney", "Friedrich Merz", "2025-06-10", "“Prime Minister Mark");
        screenshot("answer");
        tabTo(By.linkText("how it was read"));
        type(Keys.ENTER);
        assertThat(text(".facts")).contains("According to", "office");
        screenshot("event");
        tabTo(By.cssSelector("a.evidence"));
        type(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).contains("/article/").contains("#char=");
        assertThat(text(".text")).contains("Prime Minister Mark Carney");
        assertQuiet();
    }

    @Test
    void theFirstStepOfTheKeyboardSkipsTheHead() {
        browser.get(stand.url("/network"));
        type(Keys.TAB, Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("main");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void everyPageFitsTheWindow(int width) throws IOException {
        width(width);
        browser.get(stand.url("/ask/who-met-whom-and-why?who=Carney"));
        String event = address("how it was read");
        String article = browser.findElement(By.cssSelector("cite a")).getDomAttribute("href");
        Map<String, String> pages =
                Map.ofEntries(
                        Map.entry("home", "/"),
                        Map.entry("ask", "/ask/who-met-whom-and-why"),
                        Map.entry("empty", "/ask/who-met-whom?who=Carnei"),
                        Map.entry("search", "/search?q=car"),
                        Map.entry("event", event),
                        Map.entry("article", String.valueOf(article)),
                        Map.entry("articles", "/articles"),
                        Map.entry("actors", "/actors"),
                        Map.entry("person", "/person/mark-carney"),
                        Map.entry("network", "/network"),
                        Map.entry("timeline", "/timeline"),
                        Map.entry("sparql", "/sparql-editor"),
                        Map.entry("ontology", "/ontology"));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            browser.get(stand.url(page.getValue()));
            assertThat(number("window.innerWidth")).isEqualTo(width);
            assertThat(number("document.documentElement.scrollWidth"))
                    .as(page.getKey())
                    .isLessThanOrEqualTo(width);
            screenshot(page.getKey() + "-" + width);
        }
        assertQuiet();
    }

    @Test
    void theEditorHasATabAQuestionAndAsksThisServerAlone() throws IOException {
        width(DESK);
        browser.get(
                stand.url(
                        "/sparql-editor?query="
                                + Newsstand.encoded("SELECT ?x { ?x a ng:Person }")));
        await(() -> !browser.findElements(By.cssSelector("#yasgui .CodeMirror")).isEmpty());
        assertThat(
                        browser.findElements(By.cssSelector("#yasgui [role=tab]")).stream()
                                .map(WebElement::getText)
                                .map(t -> t.lines().findFirst().orElse("").strip())
                                .toList())
                .contains("who-met-whom", "timeline", "query");
        assertThat(browser.findElement(By.cssSelector("form.sparql")).isDisplayed()).isFalse();
        runInEditor();
        await(() -> text("#yasgui").contains("person/mark-carney"));
        screenshot("editor");
        assertQuiet();
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
                    browser.findElement(By.cssSelector("main a[href^='/article/']"))
                            .getDomAttribute("href");
            browser.get(root + article);
            String event =
                    browser.findElement(By.cssSelector("a[href^='/event/']"))
                            .getDomAttribute("href");
            Stream.of("/articles", "/network", "/timeline", "/search?q=script", article, event)
                    .forEach(path -> {
                        browser.get(root + path);
                        assertThat(browser.getTitle()).as(path).isNotEqualTo("owned");
                        assertThat(browser.findElements(By.cssSelector("script, img"))).isEmpty();
                    });
            String names = "SELECT ?name { ?x <http://www.w3.org/2000/01/rdf-schema#label> ?name }";
            browser.get(root + "/sparql-editor?query=" + Newsstand.encoded(names));
            await(() -> !browser.findElements(By.cssSelector("#yasgui .CodeMirror")).isEmpty());
            runInEditor();
            await(() -> text("#yasgui").contains(Hostile.IMAGE));
            assertThat(browser.getTitle()).isEqualTo("SPARQL · newsgraph");
            browser.get(root + "/search?q=" + Newsstand.encoded(Hostile.IMAGE + Hostile.SCRIPT));
            assertThat(browser.getTitle()).contains("onerror").endsWith("newsgraph");
        }
    }

    private static void runInEditor() {
        browser.findElements(By.cssSelector("#yasgui .yasqe_queryButton")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void await(BooleanSupplier wanted) {
        for (int i = 0; i < 200 && !wanted.getAsBoolean(); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(wanted.getAsBoolean()).isTrue();
    }

    private static void width(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static int number(String expression) {
        return Integer.parseInt(String.valueOf(browser.executeScript("return " + expression)));
    }

    /// Presses Tab until an element has the focus, as somebody without a mouse would.
    private static void tabTo(By target) {
        WebElement wanted = browser.findElement(target);
        for (int i = 0; i < 200; i++) {
            type(Keys.TAB);
            if (browser.switchTo().activeElement().equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + target);
    }

    private static void type(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private static String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private static String address(String link) {
        return String.valueOf(browser.findElement(By.linkText(link)).getDomAttribute("href"));
    }

    private static void screenshot(String name) throws IOException {
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /// The browser complained of nothing, and asked nobody but the server.
    private static void assertQuiet() {
        List<String> complaints =
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage)
                        .toList();
        assertThat(complaints).isEmpty();
        assertThat(requests()).isNotEmpty().allMatch(url -> url.startsWith(stand.url("/")));
    }

    /// Returns the addresses that the browser asked for since the last time.
    private static List<String> requests() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .filter(url -> !OWN.matcher(url).lookingAt())
                .toList();
    }
}
