package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was agreed at an encounter came of it, however far the encounter stands from the agreeing;
/// what one agreed to do at an encounter is still to come.
class AgreedAtTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya and Uganda agreed to reopen the border at talks in Nairobi on Tuesday. | to reopen the border
                    Kenya and Uganda agreed at talks in Nairobi on Tuesday to reopen the border. | to reopen the border
                    Ann Lund and Karl Voss agreed during a meeting on Monday to share the river. | to share the river
                    Ann Lund pledged to release the prisoners at talks with Karl Voss in Oslo on Monday. | to release the prisoners
                    The union and the company agreed to end the strike at talks on Monday night. | to end the strike
                    The mayor promised to build the bridge at a meeting with residents on Monday. | to build the bridge
                    Russia and Norway agreed to work to end the dispute at a summit in Tromso on Monday. | to work to end the dispute
                    """)
    void isAnOutcomeOfWhatIsPast(String words, String outcome) {
        Encounter encounter = Told.in(words).encounters().getFirst();
        assertThat(encounter.status()).isEqualTo(Status.OCCURRED);
        assertThat(encounter.timing().flatMap(Timing::earliest).orElseThrow()).isBefore(PUBLISHED);
        assertThat(encounter.explanations())
                .filteredOn(e -> e.kind() == Explanation.Kind.OUTCOME)
                .extracting(e -> words.substring(e.evidence().begin(), e.evidence().end()))
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund agreed to answer questions at a meeting with residents on Friday.
                    The two countries agreed to resume negotiations at a meeting in Oslo on Friday.
                    The rebels agreed to engage in talks with the government on Friday.
                    Ann Lund and Karl Voss agreed to build a port at a summit in Oslo next week.
                    Ann Lund promised to raise the matter at a meeting with Karl Voss on Friday.
                    Ann Lund would agree to open the border at talks with Karl Voss on Friday.
                    """)
    void isToBeDoneAtWhatIsStillToCome(String words) {
        Encounter encounter = Told.in(words).encounters().getFirst();
        assertThat(encounter.status()).isNotEqualTo(Status.OCCURRED);
        assertThat(encounter.timing().flatMap(Timing::earliest).orElseThrow()).isAfter(PUBLISHED);
    }
}
