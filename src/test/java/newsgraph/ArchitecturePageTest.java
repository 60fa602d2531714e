package newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables of packages in ARCHITECTURE.md and README.md, against the code.
class ArchitecturePageTest {
    private static final Path CODE = Path.of("src/main/java/newsgraph");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    @Test
    void listsEveryPackage() throws IOException {
        assertThat(rows("ARCHITECTURE.md")).containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void listsThePackagesInTheirOrder() throws IOException {
        assertThat(rows("ARCHITECTURE.md").stream().filter(p -> !p.contains(".")))
                .containsExactlyElementsOf(
                        ArchitectureTest.FLOW.stream().filter(packages()::contains).toList());
    }

    @Test
    void listsTheReadersInTheirOrder() throws IOException {
        assertThat(rows("ARCHITECTURE.md").stream().filter(p -> p.startsWith("extract.")))
                .containsExactlyElementsOf(ArchitectureTest.READERS);
    }

    @Test
    void showsTheSamePackagesInTheReadme() throws IOException {
        assertThat(rows("README.md"))
                .containsExactlyElementsOf(
                        rows("ARCHITECTURE.md").stream().filter(p -> !p.contains(".")).toList());
    }

    private static List<String> rows(String page) throws IOException {
        String table = Files.readString(Path.of(page)).split("\\| package \\|", 2)[1];
        return ROW.matcher(table.split("\n\n", 2)[0])
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(f -> f.endsWith("package-info.java"))
                    .map(f -> CODE.relativize(f.getParent()).toString().replace('/', '.'))
                    .toList();
        }
    }
}
