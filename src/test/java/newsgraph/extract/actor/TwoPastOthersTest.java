package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The two" and "both" are two of one sentence before, past who is alone in the next.
class TwoPastOthersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    President Peter Kern accused Mayor Diego Horvath of fraud. Ida Novak, a member of the opposition, called the plan a mistake. The pair will meet on Friday. | meet: Diego Horvath, Peter Kern
                    Ann Lund wrote to Karl Brand on Friday. "It is a mistake," said Ida Kern, an analyst. The two spoke by telephone on Monday. | spoke: Ann Lund, Karl Brand
                    Ann Lund and Karl Brand disagree. The two held private talks in Oslo on Monday, officials said. | talks: Ann Lund, Karl Brand
                    Ann Lund and Karl Brand disagree. The three banks lost. The two held talks on Monday. | talks: Ann Lund, Karl Brand
                    Ann Lund criticized Karl Brand. Both met in Oslo on Monday. | met: Ann Lund, Karl Brand
                    Ann Lund praised Karl Brand. Both will meet the king on Friday. | meet: Ann Lund, Karl Brand, king
                    The bank wrote to the union in May. Ann Lund wrote to Karl Brand. Both met on Monday to discuss the strike. | met: Ann Lund, Karl Brand
                    Ann Lund praised Karl Brand. Lund has long been a friend of Peter Voss. The two met in Oslo on Monday. | met: Ann Lund, Peter Voss
                    Ann Lund praised Karl Brand. Peter Voss called him a liar. The two met in Oslo on Monday. | met: Karl Brand, Peter Voss
                    Ann Lund criticized Karl Brand. Peter Voss resigned. Ida Kern took his place. The two met on Monday. | met: Ida Kern, Peter Voss
                    Ann Lund praised Karl Brand. Both of the unions met in Oslo on Monday. | met: Both of the unions
                    Ann Lund and Karl Brand disagree. The two held men met their lawyers on Monday. | met: lawyers, two held men
                    """)
    void takesWhoStandsInOneSentence(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
