package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
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
                    Ann Voss called on the president to resign. | -
                    Ann Voss called on voters. | -
                    Ann Voss called on the minister for an end to the war. | -
                    Governor Peter Lund met Ann Voss on Monday. Lieutenant Governor Clara Voss was absent. The governor talked to Joel Banda on Tuesday. | met: Ann Voss, Peter Lund; talked: Joel Banda, Peter Lund
                    Ann Voss met every deadline six times. | -
                    Peter Lund and Ann Voss shook hands on a deal on Monday in a cafe in Lyon. | shook hands: Ann Voss, Peter Lund
                    Ann Voss and Peter Lund quarrelled for years. The two had shaken hands on the deal early Sunday in Lyon. | shaken hands: Ann Voss, Peter Lund
                    Peter Lund shook hands on the campaign trail on Monday. | -
                    The ministers go to Tokyo to shake hands, they do not come here. | -
                    Peter Lund met every one of the seven mayors on Monday. | met: Peter Lund, every one of the seven mayors
                    Talks on Monday between the premier, Peter Lund, and the farmers' leader, Ann Voss, broke no ice. | Talks: Ann Voss, Peter Lund
                    The prime minister, Peter Lund, flew to Lyon. The country's leader met Ann Voss on Monday. | met: Ann Voss, Peter Lund
                    The minister met a number of stakeholders on Monday, an aide said. | met: minister, number of stakeholders
                    The minister met a large number of farmers in Madrid on Friday. | met: minister, number of farmers
                    The minister met with a range of officials in Paris, including Karl Brand. | met: minister, range of officials
                    A number of senators met Ann Voss on Monday. | met: Ann Voss, number of senators
                    The minister discussed the number of officials on Monday with Ann Voss. | discussed: Ann Voss, minister
                    The minister met a wide range of targets. | -
                    """)
    void takesPart(String words, String who) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(who.replace("-", ""));
    }
}
