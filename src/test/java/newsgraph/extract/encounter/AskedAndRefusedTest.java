package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was asked for and refused, dropped, granted or never came about.
class AskedAndRefusedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A request by the delegation to see Sharif was turned down. | CANCELLED Sharif, delegation
                    Repeated requests by the family to see the governor were refused. | CANCELLED family, governor
                    The request of the envoys to see the king was turned down. | CANCELLED envoys, king
                    A demand by the miners to meet the minister was ignored. | CANCELLED miners, minister
                    An appeal by the widow to meet the president went unheeded. | CANCELLED president, widow
                    Plans for Ann Voss and Peter Lund to meet in Oslo were dropped. | CANCELLED Ann Voss, Peter Lund
                    A request from Peter Lund to meet Ann Voss was rejected. | CANCELLED Ann Voss, Peter Lund
                    The palace denied Peter Lund's request to meet Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    A request by Peter Lund to see Ann Voss was under review. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund refused for two months to sit down with the union. | CANCELLED Peter Lund, union
                    Peter Lund has refused since March to meet Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had been asking for weeks to meet Ann Voss. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund stopped for an hour to meet Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The palace denied a claim that Peter Lund had met Ann Voss. | DENIED Ann Voss, Peter Lund
                    """)
    void areTold(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
