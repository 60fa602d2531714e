package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The alliance", "the bloc": which of them was named.
class AlliancesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NATO is worried. The alliance will meet Peter Voss on Friday. | PLANNED NATO, Peter Voss
                    ECOWAS sent envoys on Sunday. The bloc met Peter Voss on Monday. | OCCURRED ECOWAS, Peter Voss
                    """)
    void areCalledSo(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
