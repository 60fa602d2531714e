package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where two sat down with each other, and who picked up the telephone.
class SatDownTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund and Voss sat down in a room above the beach on Saturday. | OCCURRED Lund, Voss
                    Mr Lund, Mr Voss and Mr Brandt sat down in a room above the beach, with no more than an aide each. | OCCURRED Brandt, Lund, Voss
                    When Lund and Voss sat down at the table in Bergen, nobody expected much. | OCCURRED Lund, Voss
                    Lund and Voss sat down at the negotiating table in Bergen on Monday. | OCCURRED Lund, Voss
                    Lund picked up the phone to Voss on Friday night. | OCCURRED Lund, Voss
                    """)
    void tellsOfEncounters(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Lund and Voss sat in a room on Saturday.",
                "Lund sat down at the table.",
                "Guests sat down in the dining room at eight.",
                "Lund picked up the phone and ordered a pizza."
            })
    void andNoOther(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
