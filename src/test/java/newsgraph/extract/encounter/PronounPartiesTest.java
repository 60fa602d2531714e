package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a pronoun means that takes part.
class PronounPartiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The minister said that her aide was in the room when she first discussed the plan with her predecessor. | discussed: minister, predecessor
                    The mayor told the court that his deputy was away when he met the builder. | met: builder, mayor
                    Asked by counsel, Peter Lund, Karl Brand admitted that he had met Ann Voss in Oslo. | met: Ann Voss, Karl Brand
                    Accompanied by the chief of staff, Clara Brand, Ann Voss was driven to Oslo, where Peter Lund received her. | received: Ann Voss, Peter Lund
                    Flanked by Karl Brand, Peter Lund said he would meet Ann Voss on Monday. | meet: Ann Voss, Peter Lund
                    Asked about Karl Brand, Peter Lund said he had met him twice. | met: Karl Brand, Peter Lund
                    Karl Brand is ill. Peter Lund, a spokesman, said that the farmers would visit him on Monday. | visit: Karl Brand, farmers
                    """)
    void findsThem(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
