package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name that a tagger takes for a place and no list knows is who is talked with.
class UnknownBodiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt held talks with the Houthis on Monday. | OCCURRED Houthis, Karl Brandt
                    Karl Brandt met with Air India on Monday. | OCCURRED Air India, Karl Brandt
                    """)
    void areWhoIsTalkedWith(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt met with allies from Essex on Monday. | OCCURRED Karl Brandt, allies from Essex
                    """)
    void areNobodyElsewhere(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
