package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People whose surname is a country's name, too.
class SurnamesOfCountriesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Karl France met Anna Holm in Oslo on Monday. | OCCURRED Anna Holm, Karl France
                    Representative Karl France spoke on Monday. France met Anna Holm in Oslo on Tuesday. | OCCURRED Anna Holm, Karl France
                    Senator Karl France is ill. Anna Holm visited France in hospital on Tuesday. | OCCURRED Anna Holm, Karl France
                    """)
    void areMeantByIt(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Karl France spoke on Monday. French envoys were there. France held talks with Spain on Tuesday. | OCCURRED France, Spain
                    Karl Voss spoke on Monday. France held talks with Spain on Tuesday. | OCCURRED France, Spain
                    """)
    void areNotWhereTheCountryIsToldOf(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
