package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Firms and clubs whose name stands behind what they are.
class NamedBodiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ann Lund met a charity, Hopeway, on Monday. | met: Ann Lund, Hopeway
                    Mayor Ann Lund held talks with a private contractor, Carbold, on Monday. | talks: Ann Lund, Carbold
                    Mayor Ann Lund met the port's operator, Quill Ports, on Monday. | met: Ann Lund, Quill Ports
                    The council held talks with the company's owner, Homely Ltd, in May. | talks: Homely Ltd, council
                    Mayor Ann Lund met the developer, Sir Hugh Pell, on Friday. | met: Ann Lund, Hugh Pell
                    The board of the club, Everdale, met its manager, Bob Pike, on Friday. | met: Bob Pike, board of the club
                    """)
    void standBehindTheirNoun(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
