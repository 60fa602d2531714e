package newsgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/// Looks at a page in the browser for what keeps people from using it.
///
/// @see <a href="https://github.com/dequelabs/axe-core">axe</a>
final class Axe {
    private static final String SCRIPT = read("/axe.min.js");

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ["violations"] }).then(
              (found) => done(found.violations
                  .filter((v) => v.impact === "serious" || v.impact === "critical")
                  .flatMap((v) => v.nodes.map((n) => v.id + " at " + n.target + ": " + n.failureSummary))),
              (failure) => done(["axe itself: " + failure]));
            """;

    private Axe() {}

    /// Returns what is serious or critical.
    static List<String> seriousFindings(JavascriptExecutor page) {
        page.executeScript(SCRIPT);
        return ((List<?>) Objects.requireNonNull(page.executeAsyncScript(RUN)))
                .stream().map(String::valueOf).toList();
    }

    private static String read(String path) {
        try (InputStream file = Axe.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
