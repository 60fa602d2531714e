package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who took part as political features and agencies tell it in passing: by a clause with "whose",
/// "when the governor called", "where the mayor was waiting", by "both of them" or a state.
class WhoWasThereTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peru, whose foreign minister, Elena Rojas, hosted the Chilean envoy in Lima in March, has kept silent. | OCCURRED Chilean envoy, Elena Rojas
                    Malawi, whose president, Grace Banda, met Samia Hassan in Dodoma last week, wants a treaty. | OCCURRED Grace Banda, Samia Hassan
                    The party, whose leader, Tom Bright, dined with the governor on Friday, is split. | OCCURRED Tom Bright, governor
                    Foreign ministers of the African Union, meeting in Addis Ababa on Friday, condemned the coup. | OCCURRED Foreign ministers of the African Union
                    Leaders of the Group of Seven, meeting at the Alpine resort of Elmau, called for a rapid deal. | OCCURRED Leaders of the Group of Seven
                    Kenya asked for a meeting of the four heads of state. | PROPOSED four heads of state
                    Ann Holm quarrelled with Bo Voss. Prime Minister Haas received both of them in Oslo. | OCCURRED Ann Holm, Bo Voss, Haas
                    Lund quarrelled with Voss. Prime Minister Haas met both on Friday. | OCCURRED Haas, Lund, Voss
                    President Lund had Senator Cole over for an hour, just the two of them. | OCCURRED Cole, Lund
                    Mayor Rita Gomez was on the train to Albany on Friday when Governor Hale called. | OCCURRED Hale, Rita Gomez
                    Karl Haas was shopping when President Lund called to offer him the job. | OCCURRED Karl Haas, Lund
                    Senator Reed slipped into the Hay-Adams Hotel, where Governor Hale was waiting for him. | OCCURRED Hale, Reed
                    Lund had gone to Rome on Sunday, where he urged Prime Minister Conti to sign. | OCCURRED Conti, Lund
                    On Tuesday night House conservatives grilled Mr. Cole for an hour in a basement. | OCCURRED Cole, House conservatives
                    Senate Democrats gathered behind closed doors on Friday. | OCCURRED Senate Democrats
                    Labor leaders gathered in Tom Reed's office on June 8. | OCCURRED Labor leaders, Tom Reed
                    Tom Reed, a Texas Republican, is angry. Governor Hale met the Texan on Friday. | OCCURRED Hale, Tom Reed
                    The speaker saw all 17 committee chairmen one by one in May. | OCCURRED 17 committee chairmen, speaker
                    President Vega took aside his Chilean counterpart, Ana Soto, and told him so. | OCCURRED Ana Soto, Vega
                    Lund took Voss to a pub in Westminster on Monday. | OCCURRED Lund, Voss
                    President Vega drove out to Salem on Monday to change Senator Reed's mind. | OCCURRED Reed, Vega
                    Vega promised to see Premier Lund on Friday. | PLANNED Lund, Vega
                    Farmers, who had asked to meet President Vega, were turned away. | CANCELLED Farmers, Vega
                    Envoys of the rebels asked to meet President Vega but were rebuffed. | CANCELLED Envoys of the rebels, Vega
                    """)
    void isToldInPassing(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It was past midnight when Lund called.
                    Voss was at his desk when the doorbell rang.
                    The workers were on strike when the union called for talks.
                    Lund walked to the gate, where reporters were waiting.
                    Lund went to the station, where Voss would be waiting.
                    Lund flew to Rome, where he urged members to vote.
                    Mourners gathered at Peter Lund's home on Friday.
                    The speaker saw the bills fail one by one.
                    The New Yorker interviewed Hale.
                    """)
    void tellsOfNone(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
