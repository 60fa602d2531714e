package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who of a family is meant by the surname alone.
class SharedSurnameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Karl Brandt came on Friday. Rosa Brandt was ill. Brandt met Ida Holm on Monday. | OCCURRED Ida Holm, Karl Brandt
                    """)
    void isWhoBearsATitle(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt came on Friday. Rosa Brandt was ill. Brandt met Ida Holm on Monday. | OCCURRED Ida Holm, Rosa Brandt
                    """)
    void isElseWhoWasToldOfLast(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
