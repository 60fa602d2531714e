package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parties told by an adjective for their nation.
class NationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Voss met the French in Oslo on Monday. | OCCURRED Ann Voss, French
                    Ann Voss held talks with the French on Monday. | OCCURRED Ann Voss, French
                    The French refused to meet Ann Voss on Monday. | CANCELLED Ann Voss, French
                    Ann Voss met the British prime minister on Monday. | OCCURRED Ann Voss, British prime minister
                    Ann Voss met the French and German foreign ministers on Monday. | OCCURRED Ann Voss, French and German foreign ministers
                    Ann Voss held talks with the African Union in Oslo on Monday. | OCCURRED African Union, Ann Voss
                    """)
    void areParties(String words, String event) {
        assertThat(Told.in(words).summary()).isEqualTo(event);
    }
}
