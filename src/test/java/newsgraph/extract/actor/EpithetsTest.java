package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a writer calls somebody for a change of whom the sentence before tells.
class EpithetsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ida Holm sang at the opera. On Monday the soprano met Karl Brandt. | OCCURRED Ida Holm, Karl Brandt
                    Ida Holm took over the firm in May. On Monday the banker met Karl Brandt. | OCCURRED Ida Holm, Karl Brandt
                    Ida Holm, who fled Chile in 1974, wrote about the coup. On Monday the exile met Karl Brandt. | OCCURRED Ida Holm, Karl Brandt
                    Luis Ortega heads the Red Front. On Monday the warlord met Ida Holm. | OCCURRED Ida Holm, Luis Ortega
                    """)
    void areWhoWasToldOf(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A banker sued Ida Holm. On Monday the banker met Karl Brandt. | OCCURRED Karl Brandt, banker
                    """)
    void areAnotherWhereOneWasCalledSo(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
