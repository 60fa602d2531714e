package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Phrases that say whether an encounter happened.
class StatusPhrasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund and Bo Voss open talks on Friday in the capital. | PLANNED
                    Ann Lund had been invited to dinner with Bo Voss but sent word that she would not come. | CANCELLED
                    Ann Lund is due to conclude talks with Bo Voss on Friday. | ONGOING
                    Ann Lund is open to talks with Bo Voss on Friday. | PROPOSED
                    Joel Banda failed to show up at a hearing of the finance committee on Monday. | CANCELLED
                    Ann Lund has imposed sanctions to bring Japan to the negotiating table. | PROPOSED
                    Ann Lund managed to bring Japan and Chile to the negotiating table. | OCCURRED
                    Peter Lund will not meet Ann Voss until she apologises for her remarks. | CANCELLED
                    Peter Lund will not meet Ann Voss again until September. | PLANNED
                    Peter Lund will not meet Ann Voss until the end of the year. | PLANNED
                    Joel Banda declined to turn up at a hearing of the finance committee on Monday. | CANCELLED
                    Joel Banda failed to appear before the finance committee on Monday. | CANCELLED
                    There is no agreement so far on a meeting between Peter Lund and Ann Voss. | HYPOTHETICAL
                    No decision has been taken on a meeting between Peter Lund and Ann Voss. | HYPOTHETICAL
                    No date has been agreed for a meeting between Peter Lund and Ann Voss. | HYPOTHETICAL
                    There has never been a meeting between Peter Lund and Ann Voss. | DENIED
                    There never was a meeting with Ann Voss, Peter Lund said. | DENIED
                    What Peter Lund called a meeting with Ann Voss took place on Friday. | OCCURRED
                    There was no agreement on tariffs at talks between Peter Lund and Ann Voss. | OCCURRED
                    Peter Lund had no request for money at a meeting with Ann Voss. | OCCURRED
                    """)
    void readsThePhrase(String words, String status) {
        assertThat(Told.in(words).encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
