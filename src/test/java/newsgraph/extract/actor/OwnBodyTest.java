package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "His union" is the one whose president he is.
class OwnBodyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Tom Hale, the president of the Harbour Workers' Union, said his union would meet Transport Minister Carl Lindner on Friday. | meet: Carl Lindner, Harbour Workers' Union
                    Ann Brock, leader of the Progress Party, said her party would hold talks with President Tom Hale next week. | talks: Progress Party, Tom Hale
                    Bo Berg, who heads the National Farmers Federation, said his organisation would meet Agriculture Minister Carl Lindner. | meet: Carl Lindner, National Farmers Federation
                    The Progress Party lost the vote. Its leader, Ann Brock, said her party would meet President Tom Hale on Friday. | meet: Progress Party, Tom Hale
                    Mick Bunch of the RMT was firm. He said his union would meet Transport Minister Carl Lindner on Friday. | meet: Carl Lindner, RMT
                    Ann Brock, leader of the Progress Party, said her party would lose. Tom Hale met his party on Friday. | met: Tom Hale, party
                    Senate leader Tom Hale met his party on Friday. | met: Tom Hale, party
                    Tom Hale, a member of the Progress Party, owns a brewery. Hale said his company would meet President Carl Lindner on Friday. | meet: Carl Lindner, company
                    Tom Hale, leader of the Progress Party, said his government would meet President Carl Lindner on Friday. | meet: Carl Lindner, government
                    """)
    void tiesItToTheNameOfHisBody(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
