package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where guests come from, and who is named as one of them.
class GuestsFromTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ida Berg met ministers from France, Spain and Japan in Geneva on Monday. | OCCURRED Ida Berg, ministers from France, Spain and Japan
                    Ida Berg hosted officials from Chile and Japan on Monday. | OCCURRED Ida Berg, officials from Chile and Japan
                    Ida Berg summoned ambassadors from France, Spain and Japan. | OCCURRED Ida Berg, ambassadors from France, Spain and Japan
                    Ida Berg met leaders such as Karl Holm and Ann Voss in Geneva on Monday. | OCCURRED Ann Voss, Ida Berg, Karl Holm, leaders
                    Leaders such as Karl Holm and Ann Voss met in Geneva on Monday. | OCCURRED Ann Voss, Karl Holm, Leaders
                    Ida Berg expelled diplomats from Japan and met Karl Holm. | OCCURRED Ida Berg, Karl Holm
                    """)
    void areOneGroup(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
