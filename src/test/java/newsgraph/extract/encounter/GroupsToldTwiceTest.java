package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A group that is told of in other words is one: a party within a group of two, a state and its
/// officials, a relative by whom he belongs to.
class GroupsToldTwiceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On Tuesday a group of Republicans and Democrats met with Karl Voss to discuss documents. Republicans had called the meeting because they felt left out. | OCCURRED Karl Voss, group of Republicans and Democrats
                    Senators from both parties met Karl Voss on Tuesday. Republicans called the meeting useful. | OCCURRED Karl Voss, Senators from both parties
                    """)
    void aPartyIsWithinAGroupOfBoth(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norwegian officials met Karl Voss on Tuesday. Norway called the meeting with Voss useful. | OCCURRED Karl Voss, Norwegian officials
                    A Taliban delegation met Karl Voss on Tuesday. The Taliban called the meeting with Voss useful. | OCCURRED Karl Voss, Taliban delegation
                    """)
    void aStateIsItsOfficials(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Otto Lund, a lawyer for Karl Voss, lives in Oslo. Anna Holm met Voss's lawyer on Monday. | OCCURRED Anna Holm, Otto Lund
                    Karl Voss's daughter, Ivanka Voss, lives in Oslo. Anna Holm met Voss's daughter on Monday. | OCCURRED Anna Holm, Ivanka Voss
                    """)
    void aRelativeIsWhoWasToldOf(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
