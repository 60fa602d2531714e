package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who had done something before ("having met her", "less than a week after meeting her"), what was
/// withdrawn in the end ("only to have her pull out"), and what others only talked about.
class AfterwardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund phoned Voss having already talked to Karl Brand.            | phoned: Lund, Voss; talked: Karl Brand, Lund
                    Lund flew to see Voss, having dined with Karl Brand on Monday.   | dined: Karl Brand, Lund
                    The minister received Lund having earlier spoken with Karl Brand. | received: Lund, minister; spoken: Karl Brand, minister
                    Lund, having met Voss, flew home.                           | met: Lund, Voss
                    With Voss having already met Karl Brand, Lund flew home.         | met: Karl Brand, Voss
                    Lund remembered Voss having met Karl Brand.                      | met: Karl Brand, Voss
                    Lund praised Voss, who had met Karl Brand on Monday.             | met: Karl Brand, Voss
                    Voss left the city less than a week after meeting Chilean officials, who offered aid. | meeting: Chilean officials, Voss
                    Voss made the trip more than a month after meeting Lund in Bergen. | meeting: Lund, Voss
                    Karl Brand said Lund was an angry man after meeting Voss.        | meeting: Lund, Voss
                    Lund and Voss talked about the visit of Pope Francis in May. | talked: Lund, Voss; visit: Francis
                    Mayor Lund hosted the visit of Pope Francis to Oslo.        | visit: Francis, Lund
                    Lund met Voss to prepare the visit of King Harald in June.  | met: Lund, Voss; visit: Harald, Lund
                    """)
    void tellsWhoDidItBefore(String words, String who) {
        assertThat(Told.in(words).who()).containsExactlyInAnyOrder(who.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund agreed to meet Voss on Monday, only to have her pull out. | CANCELLED
                    Lund agreed to talks with Voss, only to see them called off.  | CANCELLED
                    Lund had been invited to meet Voss in Oslo, only to see the invitation withdrawn. | CANCELLED
                    The union asked for a meeting with Lund but later withdrew the request. | CANCELLED
                    Lund invited Voss to the palace. She withdrew the invitation on Monday. | CANCELLED
                    The mayor invited Voss to dinner but then rescinded the invitation. | CANCELLED
                    Voss's office said no call was planned with Lund.             | DENIED
                    A call was arranged with Voss for Friday, Lund's office said. | PLANNED
                    Lund proposed a meeting with Voss, and the bank withdrew the offer for the mill. | PROPOSED
                    Lund met Voss, only to have her withdraw the offer.           | OCCURRED
                    Lund flew to Oslo for a meeting with Voss, only to find her house empty. | OCCURRED
                    Lund will meet Voss on Monday, the union said after it withdrew the complaint. | PLANNED
                    Lund has agreed to meet Voss, who withdrew the request for asylum. | PLANNED
                    """)
    void tellsWhatCameOfIt(String words, String status) {
        assertThat(Told.in(words).encounters())
                .extracting(e -> e.status().name())
                .containsExactly(status);
    }
}
