package newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/export.md` against the program.
class ExportPageTest {
    @Test
    void namesEveryColumnOfTheEventTableInOrder() throws IOException {
        String page = Files.readString(Path.of("docs/export.md"));
        String table = page.substring(page.indexOf("| column |"));
        List<String> named =
                table.lines()
                        .takeWhile(line -> line.startsWith("|"))
                        .skip(2)
                        .map(line -> line.substring(0, line.indexOf('|', 1)))
                        .flatMap(cell -> Pattern.compile("`(\\w+)`").matcher(cell).results())
                        .map((MatchResult name) -> name.group(1))
                        .toList();
        assertThat(named).isEqualTo(EventTable.header());
    }
}
