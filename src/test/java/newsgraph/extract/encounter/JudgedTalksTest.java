package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who says what talks of others were like took no part: "a spokesman called Monday's talks between
/// Holm and Voss useful"; dismissed "as theatre", they were held.
class JudgedTalksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A spokesman called Monday's talks between Holm and Voss useful and constructive. | OCCURRED Holm, Voss
                    A spokesman called the talks between Holm and Voss on Monday useful. | OCCURRED Holm, Voss
                    A spokesman called the talks between Holm and Voss an important step. | OCCURRED Holm, Voss
                    The opposition called the meeting between Holm and Voss a disgrace, saying it had been told nothing. | OCCURRED Holm, Voss
                    Ida Lund called the meeting between Holm and Voss in Oslo on Monday a waste of time. | OCCURRED Holm, Voss
                    Ida Lund dismissed the meeting between Holm and Voss as theatre. | OCCURRED Holm, Voss
                    Ida Lund dismissed Monday's talks between Holm and Voss as a stunt. | OCCURRED Holm, Voss
                    """)
    void tellOfTheTwo(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm called her talks with Voss useful. | OCCURRED Holm, Voss
                    Holm called the meeting with Voss to discuss tax. | OCCURRED Holm, Voss
                    The king called an urgent meeting of Holm and Voss on Monday. | OCCURRED Holm, Voss, king
                    Ida Lund called the meeting between union leaders and Peter Voss in a bid to end the strike. | OCCURRED Ida Lund, Peter Voss, union leaders
                    Ida Lund called the meeting of ministers late on Monday. | OCCURRED Ida Lund, ministers
                    Ida Lund dismissed the meeting between Holm and Voss as a fabrication. | CANCELLED Holm, Voss
                    Ida Lund rejected talks between Holm and Voss as a stunt. | CANCELLED Holm, Voss
                    """)
    void leaveOthersAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
