package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "One-on-one talks" are talks, whose tag is a verb's.
class OneOnOneTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund held one-on-one talks with Karl Voss on Monday. | OCCURRED Karl Voss, Peter Lund
                    The one-on-one talks between Peter Lund and Karl Voss lasted an hour. | OCCURRED Karl Voss, Peter Lund
                    """)
    void areTalks(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
