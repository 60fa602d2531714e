package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part where a pronoun or a common noun tells it.
class CrossSentencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Osmond sent his envoy, Ann Voss, to Tokyo last week. She met the mayor on Friday. | met: Ann Voss, mayor
                    Osmond praised his adviser, Ann Voss. She will meet Karl Brand on Friday. | meet: Ann Voss, Karl Brand
                    Ann Voss recalled the conversation. Osmond had called her at midnight, she said. | called: Ann Voss, Osmond
                    The leader of the union, Peter Lund, and the head of the company, Ann Voss, have met six times since January. | met: Ann Voss, Peter Lund
                    Ann Voss flew to Santiago. Voss also called on the archbishop. | called on: Ann Voss, archbishop
                    Ann Voss called on the president to resign. | -
                    Ann Voss called on voters. | -
                    Ann Voss called on the minister for an end to the war. | -
                    Governor Peter Lund met Ann Voss on Monday. Lieutenant Governor Clara Voss was absent. The governor talked to Joel Banda on Tuesday. | met: Ann Voss, Peter Lund; talked: Joel Banda, Peter Lund
                    Ann Voss met every deadline six times. | -
                    """)
    void takesPart(String words, String who) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(who.replace("-", ""));
    }
}
