package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part that is told beside the encounter: by a relative clause, a phrase, the next
/// sentence.
class WhoElseTookPartTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund called on President Ann Voss, who was joined by families of captives, among them Karl Brand. | OCCURRED Ann Voss, Karl Brand, Peter Lund, families of captives
                    Peter Lund met President Ann Voss, who was accompanied by Karl Brand and Bo Haas. | OCCURRED Ann Voss, Bo Haas, Karl Brand, Peter Lund
                    Peter Lund met President Ann Voss, who was joined by Karl Brand in suing the state. | OCCURRED Ann Voss, Peter Lund
                    Ann Voss, who is joined by Karl Brand on the ticket, met Peter Lund. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met President Ann Voss, who was joined by Karl Brand in Oslo on Monday. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund met President Ann Voss, who was accompanied by her dog. | OCCURRED Ann Voss, Peter Lund
                    The union paused its action after talks with Health Secretary Ann Voss, in which First Minister Karl Brand also took part at one point. | OCCURRED Ann Voss, Karl Brand, union
                    Peter Lund held talks with Ann Voss after the coup in which Karl Brand took part. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss at the palace, with Karl Brand attending. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund met Ann Voss, with Karl Brand taking part in a race in Oslo. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. Her political secretary, Karl Brand, was also present, and so were Bo Haas and Eva Berg. | OCCURRED Ann Voss, Bo Haas, Eva Berg, Karl Brand, Peter Lund
                    Peter Lund met Ann Voss on Monday. Karl Brand was there to back him up. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund met Ann Voss on Monday. Karl Brand was there when the bomb went off. | OCCURRED Ann Voss, Peter Lund
                    Ann Prince was called to an urgent meeting with Peter Lund and Ann Voss, the chief of staff. | OCCURRED Ann Prince, Ann Voss, Peter Lund
                    Police were called to a meeting between Peter Lund and Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    A friend of Karl Brand since school, Peter Lund met Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was in Oslo. A former banker, he met Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    A former minister and a bishop met Ann Voss on Monday. | OCCURRED Ann Voss, bishop, former minister
                    """)
    void areTold(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
