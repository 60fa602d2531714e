package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encounters that a journey is for share its fate.
class JourneyForTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm scrapped a trip to Paris for talks with Peter Voss. | CANCELLED Anna Holm, Peter Voss
                    Anna Holm called off a trip to Paris for talks with Peter Voss. | CANCELLED Anna Holm, Peter Voss
                    Anna Holm cancelled a visit to Paris for talks with Peter Voss. | CANCELLED Anna Holm, Peter Voss
                    Anna Holm announced a trip to Paris for talks with Peter Voss. | PLANNED Anna Holm, Peter Voss
                    Anna Holm proposed a trip to Paris for talks with Peter Voss. | PROPOSED Anna Holm, Peter Voss
                    Anna Holm's trip to Paris for talks with Peter Voss was cancelled on Monday. | CANCELLED Anna Holm, Peter Voss
                    Anna Holm flew to Madrid on Monday and cancelled a trip to Paris for talks with Peter Voss. | CANCELLED Anna Holm, Peter Voss
                    """)
    void sharesItsFate(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm made a trip to Paris for talks with Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    Anna Holm cut short a trip to Paris for talks with Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    Anna Holm returned from a trip to Paris for talks with Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    On a trip to Paris for talks with Peter Voss, Anna Holm lost her voice. | OCCURRED Anna Holm, Peter Voss
                    """)
    void wasMade(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm sold the ship without ever meeting Peter Voss. | DENIED Anna Holm, Peter Voss
                    """)
    void areDeniedBehindAnAdverb(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
