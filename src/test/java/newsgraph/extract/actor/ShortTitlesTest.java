package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is called by a short title before the name and by the title in full later.
class ShortTitlesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Gov. Peter Lund met Senate President Ann Voss on Thursday. She telephoned the governor that night. | met: Ann Voss, Peter Lund; telephoned: Ann Voss, Peter Lund
                    Coun Peter Lund was late. On Tuesday the councillor met Police Inspector Ann Voss. | met: Ann Voss, Peter Lund
                    Cllr Ann Voss met Ald Peter Lund on Tuesday. The councillor will see the alderman again on Friday. | met: Ann Voss, Peter Lund; see: Ann Voss, Peter Lund
                    Supt. Peter Lund told reporters that he was sorry. On Monday the superintendent met Ann Voss, a baker. | met: Ann Voss, Peter Lund
                    Prime Minister Ann Voss flew to Leeds. The PM met union leader Peter Lund on Friday. | met: Ann Voss, Peter Lund
                    Chief Minister Peter Lund returned on Monday. The CM met Governor Ann Voss on Tuesday. | met: Ann Voss, Peter Lund
                    Msgr. Peter Lund was late. On Monday the monsignor met Mayor Ann Voss. | met: Ann Voss, Peter Lund
                    """)
    void fitTheTitleInFull(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
