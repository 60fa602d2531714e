package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A source who asked not to be named says who met, and took no part: "an aide who asked not to be
/// named said Holm met Voss".
class AnonymousSayerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    An aide, who asked not to be named, said Anna Holm met Peter Voss in Oslo on Monday. | OCCURRED Anna Holm, Peter Voss
                    A minister who asked not to be named said Anna Holm met Peter Voss in Oslo on Monday. | OCCURRED Anna Holm, Peter Voss
                    A nun who asked not to be named said Holm called Peter Voss on Monday. | OCCURRED Holm, Peter Voss
                    """)
    void tellOfWhoMet(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    An official who declined to be named said Anna Holm would meet Peter Voss on Friday. | PLANNED Anna Holm, Peter Voss
                    The aide who told the truth met Peter Voss on Monday. | OCCURRED Peter Voss, aide
                    The lawyer who refused to say more met Peter Voss on Monday. | OCCURRED Peter Voss, lawyer
                    """)
    void leaveOthersAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
