package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is called, told by what for alone: "phoned on Sunday to congratulate Voss", "called to offer
/// her condolences to Voss".
class CalledToTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm phoned on Sunday to congratulate Peter Voss on his victory. | OCCURRED Holm, Peter Voss
                    Holm called on Sunday to congratulate Peter Voss on his victory. | OCCURRED Holm, Peter Voss
                    Holm telephoned late on Sunday to thank Peter Voss for his help. | OCCURRED Holm, Peter Voss
                    Holm called to offer her condolences to Peter Voss on Sunday. | OCCURRED Holm, Peter Voss
                    Holm called to apologise to Peter Voss on Sunday. | OCCURRED Holm, Peter Voss
                    Holm rang to complain to Peter Voss about the noise. | OCCURRED Holm, Peter Voss
                    Holm rang back an hour later to thank Peter Voss. | OCCURRED Holm, Peter Voss
                    Holm called from the plane to congratulate Peter Voss. | OCCURRED Holm, Peter Voss
                    Holm phoned personally to congratulate Peter Voss. | OCCURRED Holm, Peter Voss
                    Holm called yesterday to ask Peter Voss for more time. | OCCURRED Holm, Peter Voss
                    """)
    void tellWhoIsCalled(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm called to tell Peter Voss that the deal was off. | OCCURRED Holm, Peter Voss
                    Holm called to congratulate Peter Voss. | OCCURRED Holm, Peter Voss
                    Holm called Peter Voss on Sunday to thank the team. | OCCURRED Holm, Peter Voss
                    """)
    void leaveOthersAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm called on Peter Voss to congratulate the team.
                    Opposition leaders called on Sunday to impeach Peter Voss.
                    Holm called a vote on Sunday to remove Peter Voss.
                    Holm called for police to arrest Peter Voss.
                    Holm called to report the loss of a ship to Lloyd's.
                    Holm called on Monday in Oslo to thank voters.
                    """)
    void tellOfNone(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
