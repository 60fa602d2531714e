package newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityPageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (T\\d+) \\|");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(T\\d+)\"\\)");

    @Test
    void everyThreatHasATestAndEveryTagItsThreat() throws IOException {
        Set<String> threats = found(ROW, Files.readString(Path.of("SECURITY.md")));
        assertThat(threats).hasSizeGreaterThan(10);
        assertThat(tags()).isEqualTo(threats);
    }

    private static Set<String> tags() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> found(TAG, text(f)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult r) -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
