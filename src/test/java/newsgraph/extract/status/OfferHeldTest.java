package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Offers of which the next sentence tells that they came about: "invited her to talks. The talks
/// ended badly".
class OfferHeldTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Peter Lund invited Ann Voss to a meeting in Oslo in March. And the meeting hardly improved relations. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund invited Ann Voss to talks in Oslo. The talks ended without a deal. | OCCURRED Ann Voss, Peter Lund
                    Ann Voss asked to see Peter Lund. The meeting took place at his home on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund had proposed a dinner with Ann Voss. The dinner went badly. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund will meet Ann Voss on Friday. The last meeting ended in a row. | PLANNED Ann Voss, Peter Lund
                    Peter Lund proposed a meeting with Ann Voss. The meeting will take place on Friday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund wants to meet Ann Voss. Talks ended in May without a deal. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund will hold talks with Ann Voss on Friday. The talks began in May. | PLANNED Ann Voss, Peter Lund
                    """)
    void areRead(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
