package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rivals at the polls, rounds of talks, and whom one goes to see for a purpose.
class RunoffTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund and Voss, who won the most votes in May, will meet in a runoff on June 20. | ''
                    The two candidates meet in the final round on June 20. | ''
                    The two sides meet in a second round on Sunday in Geneva, the UN envoy said. | PLANNED two sides
                    Lund and Voss will meet on Sunday in a second round of talks in Oslo. | PLANNED Lund, Voss
                    """)
    void rivalsMeetAtThePolls(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On Monday Lund went to see President Voss to tell him so. | OCCURRED Lund, Voss
                    Lund went to see Voss win the race. | ''
                    """)
    void aPurposeIsNotSeen(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
