package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A word of meeting has one line, since the second of two would say nothing.
class OneLineForEachWordTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"trigger-verbs, 6", "trigger-nouns, 4", "light-verbs, 2"})
    void standsOnceInItsFile(String file, int columns) {
        assertThat(
                        LexiconFile.rows(file, columns).stream()
                                .collect(
                                        Collectors.groupingBy(
                                                r -> r.column(0), Collectors.counting()))
                                .entrySet()
                                .stream()
                                .filter(e -> e.getValue() > 1)
                                .map(e -> e.getKey()))
                .isEmpty();
    }
}
