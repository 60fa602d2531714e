package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "His wife Eva", "her friend Karl Berg": whom a noun without a comma tells of.
class NamedRelativesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Anders Lund and his wife Eva met Peter Voss on Monday. | OCCURRED Anders Lund, Eva, Peter Voss
                    Peter Voss received Anders Lund and his brother Karl Berg on Monday. | OCCURRED Anders Lund, Karl Berg, Peter Voss
                    Anna Lund and her daughter Chelsea met Peter Voss in Delhi in 1995. | OCCURRED Anna Lund, Chelsea, Peter Voss
                    Anders Lund and his friend Karl Berg met on Monday. | OCCURRED Anders Lund, Karl Berg
                    """)
    void takePart(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
