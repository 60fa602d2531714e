package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who owns a bank is "its owner", who was sent to settle a row "the envoy", by the data file
/// `verbs-of-posts`.
class PostsByDeedsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    President Karl Voss sent Mark Hatch to Khartoum in May. On Monday the envoy met General Omar Tahir. | met: Mark Hatch, Omar Tahir
                    The United Nations sent Mark Hatch to Khartoum to calm the row. On Monday General Omar Tahir received the envoy. | received: Mark Hatch, Omar Tahir
                    The Tuxen brewery belongs to Agnes Tuxen. Leif Halvorsen met its owner on Monday. | met: Agnes Tuxen, Leif Halvorsen
                    Agnes Tuxen owns the Tuxen brewery. Leif Halvorsen met its owner on Monday. | met: Agnes Tuxen, Leif Halvorsen
                    Agnes Tuxen, who owns the Tuxen brewery, is ill. Leif Halvorsen met its owner on Monday. | met: Agnes Tuxen, Leif Halvorsen
                    The Tuxen brewery, owned by Agnes Tuxen, is losing money. Leif Halvorsen met the owner on Monday. | met: Agnes Tuxen, Leif Halvorsen
                    Agnes Tuxen founded the Green Party. Leif Halvorsen met the party's founder on Monday. | met: Agnes Tuxen, Leif Halvorsen
                    The head of a watchmaker from Biel, Yann Rossel, had lunch with the ambassador, Peter Lund, on Monday. | lunch: Peter Lund, Yann Rossel
                    The founder of a drugmaker based in Basel, Urs Meier, met Mayor Eva Holm on Monday. | met: Eva Holm, Urs Meier
                    """)
    void areCalledByThem(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The court sent Mark Hatch to prison in May. On Monday farmers met the envoy. | met: envoy, farmers
                    The bank sent Mark Hatch home in May. On Monday farmers met the envoy. | met: envoy, farmers
                    Peter Lund sent a letter to Mark Hatch. On Monday farmers met the envoy. | met: envoy, farmers
                    Agnes Tuxen owns a boat. Leif Halvorsen met the owner of the harbour on Monday. | met: Leif Halvorsen, owner of the harbour
                    Agnes Tuxen owns a boat. Ida Kern owns a ship. Leif Halvorsen met its owner on Monday. | met: Leif Halvorsen, owner
                    """)
    void areNotOfOthers(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
