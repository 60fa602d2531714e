package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A spokesman who tells of "him" tells of another.
class MouthpieceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Anna Merk wants a deal with Vlad Pushin. She had called him twice, spokesman Stefan Seiber said. | called: Anna Merk, Vlad Pushin
                    Anna Merk wants a deal with Vlad Pushin. She had called him twice, Merk's aide Stefan Seiber said. | called: Anna Merk, Vlad Pushin
                    Anna Merk often calls Vlad Pushin. Stefan Seiber, a spokesman for Merk, said she had met him on Friday. | met: Anna Merk, Vlad Pushin
                    Anna Merk often calls Vlad Pushin. Her spokesman Stefan Seiber said that she had met him on Friday. | met: Anna Merk, Vlad Pushin
                    Tom Lund, a spokesman for the farmers, is angry. Ann Brock met him on Friday, Lund said. | met: Ann Brock, Tom Lund
                    Ann Brock needs votes. Press secretary Tom Lund was hurt. Brock visited him on Friday. | visited: Ann Brock, Tom Lund
                    Karl Berg resigned in May. Tom Lund, a former aide to Berg, said Ann Brock had called him on Friday. | called: Ann Brock, Tom Lund
                    """)
    void takesHimForWhomTheSpokesmanTellsOf(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
