package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part where a list says of each what he is, and who else was there.
class DescribedListsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Mayor Ida Kern met on Monday with Tor Ness, who heads the central bank, Ann Lund, leader of the Liberal Party, and Bo Voss. | met: Ann Lund, Bo Voss, Ida Kern, Tor Ness
                    Mayor Ida Kern held talks in Oslo with Tor Ness, who was appointed last week; Ann Lund, head of the dockers' union; and Bo Voss, the bank's president. | talks: Ann Lund, Bo Voss, Ida Kern, Tor Ness
                    Ann Lund, the mayor of Lisbon, Bo Voss, the mayor of Oslo, and Ida Kern, Ghana's ambassador to the union, met in Doha. | met: Ann Lund, Bo Voss, Ida Kern
                    """)
    void areReadWholeByTheOrderOfWords(String text, String who) {
        assertThat(Told.in(text).who()).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Mayor Ida Kern met Governor Bo Voss on Monday. Also at the meeting were Ann Lund, leader of the Liberal Party, and Tor Ness, who heads the bank. | met: Ann Lund, Bo Voss, Ida Kern, Tor Ness
                    Mayor Ida Kern met Governor Bo Voss on Monday. Also attending the talks was Ann Lund. | met: Ann Lund, Bo Voss, Ida Kern
                    """)
    void takeInWhoIsToldOfAsPresentBehind(String text, String who) {
        assertThat(Told.in(text).who()).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Coach Tor Ness spoke with Senator Ann Lund, police chief Ida Kern and Deputy Prime Minister Luis Ortega Ramos on Monday. | spoke: Ann Lund, Ida Kern, Luis Ortega Ramos, Tor Ness
                    Ann Lund, the mayor of Cork, Bo Voss, president of Turkey, and Luis Ortega Ramos, head of the dockers' union, met on Friday. | met: Ann Lund, Bo Voss, Luis Ortega Ramos
                    """)
    void haveWholeNamesBehindOffices(String text, String who) {
        assertThat(Told.in(text).who()).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The leaders of Chile, Ghana and Peru arrived in Oslo on Monday. The three presidents met on Tuesday. | met: Chile, Ghana, Peru
                    The leaders of Chile and Peru arrived in Oslo on Monday. The two met on Tuesday. | met: Chile, Peru
                    """)
    void areTheStatesOfLeadersCountedLater(String text, String who) {
        assertThat(Told.in(text).who()).containsExactly(who);
    }
}
