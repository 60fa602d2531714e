package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The secretary general", whose last word a tagger takes for an adjective; a queen who is no
/// king.
class OfficesOfGeneralsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The secretary general met the rebels in Juba on Monday. | OCCURRED rebels, secretary general
                    NATO Secretary General Javier Solana flew in. The secretary general met Peter Voss on Monday. | OCCURRED Javier Solana, Peter Voss
                    The director general met Peter Voss on Monday. | OCCURRED Peter Voss, director general
                    The British queen met Peter Voss on Monday. | OCCURRED British queen, Peter Voss
                    """)
    void areWholeOffices(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
