package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "Lund, who had himself received the envoy": Lund did.
class SelfBesideTheSubjectTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nicolas Morel, who had himself received the Kenyan premier, Abebe Tadesse, was not surprised. | OCCURRED Abebe Tadesse, Nicolas Morel
                    Lena Voss, who had herself met Karl Brandt in Bern in May, said nothing. | OCCURRED Karl Brandt, Lena Voss
                    Karl Brandt had himself telephoned Lena Voss on Tuesday to apologize. | OCCURRED Karl Brandt, Lena Voss
                    Rosa Diaz found herself face to face with Karl Brandt on Friday. | OCCURRED Karl Brandt, Rosa Diaz
                    """)
    void isWhoDidIt(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
