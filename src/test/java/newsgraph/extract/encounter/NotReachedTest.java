package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom one tried to call but did not reach one did not speak to.
class NotReachedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ana Reyes tried to call Jose Paz on Tuesday but could not reach him. | DENIED Ana Reyes, Jose Paz
                    Ana Reyes tried to phone Jose Paz on Tuesday but couldn't reach him. | DENIED Ana Reyes, Jose Paz
                    """)
    void tellOfNoCall(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ana Reyes tried to call Jose Paz on Tuesday. | PROPOSED Ana Reyes, Jose Paz
                    Ana Reyes called Jose Paz on Tuesday but could not reach a deal. | OCCURRED Ana Reyes, Jose Paz
                    """)
    void leaveOthersAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
