package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was praised during an encounter was praised there, whatever is to be done later; what was
/// urged or offered may be meant for one to come.
class SaidDuringTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Voss expressed support for Karl Brand's agenda to fight graft during their first meeting on Thursday, the ministry said. | OCCURRED
                    Peter Lund urged Ann Voss to free the prisoners during a meeting on Friday. | PLANNED
                    Peter Lund offered to send troops during talks with Ann Voss on Thursday. | PLANNED
                    Peter Lund congratulated Ann Voss on her plan to reform the courts in a phone call on Friday. | OCCURRED
                    Peter Lund vowed to raise the matter during a meeting with Ann Voss on Friday. | PLANNED
                    Peter Lund intends to express support for the plan during a meeting with Ann Voss on Friday. | PLANNED
                    Peter Lund agreed to press Ann Voss on the ban during a phone call on Friday. | PLANNED
                    Peter Lund urged Ann Voss to back the ban at a meeting on Friday. | PLANNED
                    """)
    void tellsThePastFromWhatIsToCome(String words, Status status) {
        Encounter encounter = Told.in(words).encounters().getFirst();
        LocalDate day = encounter.timing().flatMap(Timing::earliest).orElseThrow();
        assertThat(encounter.status()).isEqualTo(status);
        assertThat(day.isBefore(PUBLISHED)).isEqualTo(status == Status.OCCURRED);
    }
}
