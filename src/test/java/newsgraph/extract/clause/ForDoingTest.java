package newsgraph.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who meets whom "for refusing to meet" and in an infinitive behind a clause about somebody else.
class ForDoingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The union condemned Peter Lund for refusing to meet Karl Brand. | CANCELLED Karl Brand, Peter Lund
                    Critics attacked Ann Voss for failing to meet the strikers. | DENIED Ann Voss, strikers
                    The group praised Peter Lund for offering to meet the strikers. | PROPOSED Peter Lund, strikers
                    The mayor thanked Peter Lund for agreeing to meet Ann Voss on Friday. | PLANNED Ann Voss, Peter Lund
                    Clara Voss thanked Ann Voss for coming to meet Peter Lund on Monday. | OCCURRED Ann Voss, Peter Lund
                    The newspaper criticized Ann Voss for not meeting Karl Brand. | DENIED Ann Voss, Karl Brand
                    The board apologized for not meeting Peter Lund earlier. | DENIED Peter Lund, board
                    Peter Lund was criticized for not meeting Ann Voss. | DENIED Ann Voss, Peter Lund
                    Peter Lund has been under fire for not meeting Ann Voss. | DENIED Ann Voss, Peter Lund
                    Karl Brand thanked the king for receiving Peter Lund. | OCCURRED Peter Lund, king
                    Karl Brand thanked Ann Voss for hosting Peter Lund on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund is best known for meeting Ann Voss in 1990. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was scheduled to lay flowers at the embassy, talk to guards who were hurt and meet with President Ann Voss. | PLANNED Peter Lund, guards who were hurt; PLANNED Ann Voss, Peter Lund
                    Peter Lund will talk to guards who survived the blast and meet with President Ann Voss. | PLANNED Peter Lund, guards who survived the blast; PLANNED Ann Voss, Peter Lund
                    Ann Voss will send envoys who will travel to Oslo and meet Peter Lund. | PLANNED Peter Lund, envoys
                    """)
    void areRead(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The singer is known for greeting Norwegian fans.
                    The prize went to Peter Lund for calling Ann Voss a liar.
                    Karl Brand backed Peter Lund for hosting Norway's final.
                    Ann Voss scolded Peter Lund for neglecting to tell her.
                    """)
    void tellOfNone(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
