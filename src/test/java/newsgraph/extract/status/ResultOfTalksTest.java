package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was agreed, given or made at talks comes of them: they were held, whatever becomes of it.
class ResultOfTalksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The plan agreed by Peter Lund at a meeting with Ann Voss on Monday would raise taxes. | OCCURRED Ann Voss, Peter Lund
                    The commitments made by France at talks with Japan in May were broken. | OCCURRED France, Japan
                    Critics attacked the promises given by Peter Lund during talks with the miners in Oslo. | OCCURRED Peter Lund, miners
                    The pact signed by President Lund during his visit to Chile on Monday covers oil. | OCCURRED Chile, Lund
                    An offer made by Peter Lund in a call with Ann Voss was turned down on Monday. | OCCURRED Ann Voss, Peter Lund
                    Questions raised by Peter Lund during talks with Ann Voss on Monday remain open. | OCCURRED Ann Voss, Peter Lund
                    """)
    void wereHeld(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A plan to be discussed by Peter Lund at a meeting with Ann Voss on Friday would raise taxes. | PLANNED Ann Voss, Peter Lund
                    The decision expected at talks between Peter Lund and Ann Voss on Friday will matter. | PLANNED Ann Voss, Peter Lund
                    The accord due to be signed by Peter Lund during his visit to Chile on Friday covers oil. | PLANNED Chile, Peter Lund
                    """)
    void areStillToComeWhereItIsStillToBeDone(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
