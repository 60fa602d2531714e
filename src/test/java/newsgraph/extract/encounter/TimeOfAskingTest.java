package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.event.Encounter;
import newsgraph.event.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is agreed or asked for at an encounter is not when that was.
class TimeOfAskingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund agreed at Friday's summit to meet the rebels. | PLANNED | false
                    Peter Lund asked Ann Voss on Friday in Madrid to meet the rebels. | PROPOSED | false
                    Peter Lund met Ann Voss at Friday's summit to discuss grain. | OCCURRED | true
                    """)
    void theDayIsOfTheAsking(String words, Status status, boolean dated) {
        Encounter encounter =
                Told.in(words).encounters().stream()
                        .filter(e -> e.status() == status)
                        .findFirst()
                        .orElseThrow();
        assertThat(encounter.timing().isPresent()).isEqualTo(dated);
    }
}
