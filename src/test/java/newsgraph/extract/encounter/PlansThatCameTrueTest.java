package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plan that the next sentence tells was kept: "was due to meet her on Monday. The meeting lasted
/// two hours"; a plan that lies ahead stays one.
class PlansThatCameTrueTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. The meeting went ahead despite the storm. | OCCURRED Elena Rojas, Karl Brandt
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. The meeting lasted two hours. | OCCURRED Elena Rojas, Karl Brandt
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. The talks began shortly after nine. | OCCURRED Elena Rojas, Karl Brandt
                    Karl Brandt was to meet Elena Rojas in Lima on Monday. The meeting ended without agreement. | OCCURRED Elena Rojas, Karl Brandt
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. The two-hour meeting took place at the palace. | OCCURRED Elena Rojas, Karl Brandt
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. Their meeting ran an hour over time. | OCCURRED Elena Rojas, Karl Brandt
                    """)
    void wereKept(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. The meeting never took place. | CANCELLED Elena Rojas, Karl Brandt
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. The meeting is expected to last two hours. | PLANNED Elena Rojas, Karl Brandt
                    Karl Brandt was due to meet Elena Rojas in Lima on Monday. It was not clear how long the meeting would last. | PLANNED Elena Rojas, Karl Brandt
                    Karl Brandt will meet Elena Rojas in Lima on Friday. The last meeting took place in May. | PLANNED Elena Rojas, Karl Brandt; OCCURRED Elena Rojas, Karl Brandt
                    """)
    void stayAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
