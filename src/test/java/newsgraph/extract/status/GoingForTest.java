package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who leaves for a place to meet somebody goes himself, and nothing is called off by "off".
class GoingForTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund left for Madrid to meet Karl Voss. | PLANNED Karl Voss, Peter Lund
                    Peter Lund headed for Madrid to see Karl Voss. | PLANNED Karl Voss, Peter Lund
                    Peter Lund set off to meet Karl Voss. | PLANNED Karl Voss, Peter Lund
                    Peter Lund drove off to meet Karl Voss. | OCCURRED Karl Voss, Peter Lund
                    """)
    void meetsHimself(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The meeting between Peter Lund and Karl Voss is off. | CANCELLED Karl Voss, Peter Lund
                    Peter Lund called off a plan to meet Karl Voss. | CANCELLED Karl Voss, Peter Lund
                    """)
    void isCalledOffElsewhere(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
