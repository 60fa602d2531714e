package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tellings that are of another encounter: a stay of days beside a meeting of one day, a second
/// trip, talks by a name, talks that may resume; and a party's member by his party.
class OtherTellingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss then met Otto Lund aboard the ship on Tuesday. Voss went to Lima twice; on the second trip, on May 2, he greeted evacuees at a centre. | OCCURRED Karl Voss, Otto Lund; OCCURRED Karl Voss, evacuees
                    Karl Voss called off talks with the rebels on Saturday. He did not rule out that talks with the rebels could start again. | CANCELLED Karl Voss, rebels; HYPOTHETICAL rebels
                    As a mediator Karl Voss spent hours in 1995 with Otto Lund in a hunting lodge near Oslo. That November he was one of the chairmen of the Dayton peace talks. | OCCURRED Karl Voss, Otto Lund
                    Karl Voss met Otto Lund in Dayton on Tuesday. The Dayton talks were the first for a year. | OCCURRED Karl Voss, Otto Lund
                    """)
    void areApart(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    His toughest audience so far may have been Senate Minority Leader Chuck Voss. The New York Democrat met Neil Holm on Tuesday. | OCCURRED Chuck Voss, Neil Holm
                    """)
    void aMemberByHisParty(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
