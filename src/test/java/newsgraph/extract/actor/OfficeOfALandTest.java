package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is meant by an office of a land that the article gives behind a name.
class OfficeOfALandTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Ann Lund met her French counterpart in Oslo on Monday. President Jules Armand of France called it a good start. | met: Ann Lund, Jules Armand
                    President Ann Lund met the French president in Oslo on Monday. President Jules Armand of France called it a good start. | met: Ann Lund, Jules Armand
                    President Ann Lund met her France counterpart in Oslo on Monday. French President Jules Armand called it a good start. | met: Ann Lund, Jules Armand
                    President Ann Lund met Prime Minister Jules Armand of France and Prime Minister Bo Paz of Spain in Oslo on Monday. The Spanish prime minister left early and met Arlo Venn on Tuesday. | met: Ann Lund, Bo Paz, Jules Armand; met: Arlo Venn, Bo Paz
                    President Ann Lund met her French counterpart in Oslo on Monday. Former French President Jules Armand criticised it. | met: Ann Lund, French counterpart
                    President Ann Lund met her French counterpart in Oslo on Monday. French President Jules Armand and French President Louis Petit differed. | met: Ann Lund, French counterpart
                    Defence Minister Ann Lund met her French counterpart in Oslo on Monday. Foreign Minister Jules Armand of France said the talks were good. | met: Ann Lund, French counterpart
                    """)
    void isWhoHoldsIt(String words, String who) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(who);
    }
}
