package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bodies told of in full and by their initials, and names behind the noun of a body.
class BodiesByInitialsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    General Motors and Harbour Mills opened talks on Monday. GM will meet Harbour Mills again on Friday. | OCCURRED General Motors, Harbour Mills; PLANNED General Motors, Harbour Mills
                    """)
    void areOne(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt, chairman of carmaker Stahlberg, was silent. On Monday the Stahlberg chief met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Karl Brandt, the chief executive of carmaker Stahlberg, was silent. On Monday the Stahlberg boss met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Karl Brandt, president of the oil company Petronas, was silent. On Monday the Petronas chief met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    """)
    void areNoPeople(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
