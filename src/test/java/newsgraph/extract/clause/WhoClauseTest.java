package newsgraph.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part in what a clause with "who" or "whose" tells, where the parse loses its noun.
class WhoClauseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The governor of Kano, who was to have welcomed Anna Lund at noon, sent word that he was ill. | welcomed: Anna Lund, governor of Kano
                    Finance Minister Somchai Prasert, who had been due to meet Anna Lund in Oslo on Tuesday, stayed at home. | meet: Anna Lund, Somchai Prasert
                    Trade minister Rosa Diaz, who was to arrive in Oslo on Monday for talks with Anna Lund, has put off the trip. | talks: Anna Lund, Rosa Diaz
                    Miners from Iringa, who have been in talks since Thursday with the company's lawyers about pay, say they were not told. | talks: Miners from Iringa, company's lawyers
                    Iva Cole, whose meeting with Anna Lund on Friday lasted an hour, was upbeat. | meeting: Anna Lund, Iva Cole
                    Bo Haas, who speaks for the miners, said Anna Lund had met Carla Voss on Monday. | met: Anna Lund, Carla Voss
                    """)
    void findsWhomThePronounStandsFor(String sentence, String who) {
        assertThat(Told.in(sentence).who()).containsExactly(who);
    }
}
