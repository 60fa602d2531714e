package newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/// Debian's Chromium, without a window, as somebody uses it: keys, what is read, what it complains
/// of and whom it asks. Screenshots are left in `target/screenshots`.
final class Chromium implements AutoCloseable {
    static final int PHONE = 360;
    static final int DESK = 1440;
    static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int HEIGHT = 900;

    /// In the browser's own log, whose fields stand in the order of their names.
    private static final Pattern REQUEST =
            Pattern.compile(
                    "\"method\":\"Network.requestWillBeSent\".*\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    /// Parts of the browser itself: its pictures in forms, its first empty page.
    private static final Pattern OWN = Pattern.compile("data:|chrome:|chrome-untrusted:");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Opens the browser, or has the test left out with a reason.
    ///
    /// @param profile an empty directory
    static Chromium open(Path profile) {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium with its driver here: install Debian's chromium and chromium-driver");
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
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return new Chromium(
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(DRIVER.toFile())
                                .usingAnyFreePort()
                                .build(),
                        options));
    }

    @Override
    public void close() {
        driver.quit();
    }

    ChromeDriver driver() {
        return driver;
    }

    void get(String url) {
        driver.get(url);
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return find(selector).getText();
    }

    /// Returns where a link leads, as its page has it.
    String address(String link) {
        return String.valueOf(driver.findElement(By.linkText(link)).getDomAttribute("href"));
    }

    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Has pages think that the system wishes them light or dark, or prints them.
    void shown(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    int number(String expression) {
        return Integer.parseInt(String.valueOf(driver.executeScript("return " + expression)));
    }

    /// Presses Tab until an element has the focus, as somebody without a mouse would.
    void tabTo(By target) {
        WebElement wanted = driver.findElement(target);
        for (int i = 0; i < 200; i++) {
            type(Keys.TAB);
            if (driver.switchTo().activeElement().equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + target);
    }

    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /// Presses Enter, and waits until the page that it leads to is there, whole.
    void follow() {
        Object left = driver.executeScript("return performance.timeOrigin");
        type(Keys.ENTER);
        await(() ->
                Boolean.TRUE.equals(
                        driver.executeScript(
                                "return performance.timeOrigin !== arguments[0] && document.readyState === 'complete'",
                                left)));
    }

    void await(BooleanSupplier wanted) {
        for (int i = 0; i < 200 && !wanted.getAsBoolean(); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(wanted.getAsBoolean()).isTrue();
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), screenshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetWhatWasLogged() {
        driver.manage().logs().get(LogType.BROWSER);
        requests();
    }

    /// The browser complained of nothing, and asked nobody but a server.
    void assertQuiet(String server) {
        assertThat(
                        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                                .map(LogEntry::getMessage)
                                .toList())
                .isEmpty();
        assertThat(requests()).isNotEmpty().allMatch(url -> url.startsWith(server));
    }

    /// Returns the addresses that the browser asked for since the last time.
    private List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .filter(url -> !OWN.matcher(url).lookingAt())
                .toList();
    }
}
