package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A lead may tell of somebody by an office; the next sentence names him.
class DebutsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'The European Union''s special envoy for Moravia met President Lukas Horn on Monday. Marit Holm, a Finnish diplomat, spoke to reporters in Oslo after the talks. Holm said she was glad. The envoy will meet bishops on Friday.' | met: Lukas Horn, Marit Holm; meet: Marit Holm, bishops
                    'Moravia''s central bank governor told reporters on Tuesday he would not print money. Hedi Kral was grilled for hours. The governor will meet farmers on Friday.' | meet: Hedi Kral, farmers
                    'The head of the dockers'' union flew home on Monday. Carl Berg told reporters in Oslo that it went well. The union leader will meet farmers on Friday.' | meet: Carl Berg, farmers
                    Ann Hill met a senior envoy on Monday. It rained. Nobody slept. The harbour was quiet. The talks were long. The envoy, Bo Voss, flew home. | met: Ann Hill, Bo Voss
                    """)
    void namesWhomALeadTellsOf(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Detained opposition leader Maria Holt spoke on Monday through the United Nations envoy who had met her hours earlier. Ibrahim Kolo, at the end of a long mission, was driven to a guest house. The envoy met farmers on Friday. | met: United Nations envoy, farmers
                    'Norland''s trade minister met an envoy on Monday. Karl Brand said that he would stay. The minister will meet farmers on Friday.' | met: Norland's trade minister, envoy; meet: Norland's trade minister, farmers
                    The mayor of Olten met bankers on Monday. Ann Hill, a farmer, said she was glad. The mayor will meet farmers on Friday. | met: bankers, mayor of Olten; meet: farmers, mayor of Olten
                    'The mayor of Olten met bankers on Monday. Ann Hill of the farmers'' union said she was glad. The mayor will meet nurses on Friday.' | met: bankers, mayor of Olten; meet: mayor of Olten, nurses
                    The mayor of Olten and the governor of Moravia met bankers on Monday. Ann Hill told reporters that it went well. The mayor will meet nurses on Friday. | met: bankers, governor of Moravia, mayor of Olten; meet: mayor of Olten, nurses
                    Maria Holt met the mayor of Olten on Monday. Ann Hill told reporters that she was glad. The mayor will meet nurses on Friday. | met: Maria Holt, mayor of Olten; meet: mayor of Olten, nurses
                    The mayor of Olten met bankers on Monday. Union leader Ann Hill told reporters that it went well. The mayor will meet nurses on Friday. | met: bankers, mayor of Olten; meet: mayor of Olten, nurses
                    """)
    void leavesAnOfficeWhoseHolderIsNotNamed(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
