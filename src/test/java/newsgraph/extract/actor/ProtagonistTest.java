package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "He" is whom the article is about rather than somebody told of in passing.
class ProtagonistTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund wrote a book. Lund sold it. Lund is 60. Lund argued against the harbour. It rained. The harbour was built by a firm of Carl Berg. He met bankers on Friday. | met: Peter Lund, bankers
                    Peter Lund argued against the harbour. It rained. The harbour was built by a firm of Carl Berg. He met bankers on Friday. | met: Carl Berg, bankers
                    Peter Lund wrote a book. Lund sold it. Lund is 60. People like Lund. Carl Berg is his rival. He met bankers on Friday. | met: Carl Berg, bankers
                    Peter Lund wrote a book. Lund sold it. Lund is 60. People like Lund. Carl Berg told reporters that he met bankers on Friday. | met: Carl Berg, bankers
                    """)
    void prefersWhomTheArticleIsAbout(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
