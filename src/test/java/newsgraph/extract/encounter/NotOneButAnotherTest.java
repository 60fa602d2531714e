package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "Met not the chairman but his deputy": only one of them was there.
class NotOneButAnotherTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ida Holm met not the chairman but his deputy, Karen Oakes, on Monday. | OCCURRED Ida Holm, Karen Oakes
                    Karl Brandt called not Rosa Diaz, the premier, but the king. | OCCURRED Karl Brandt, king
                    """)
    void isWhoComesBehindBut(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt met not only Rosa Diaz but also Emil Roth on Friday. | OCCURRED Emil Roth, Karl Brandt, Rosa Diaz
                    """)
    void areBothWhereOneIsNotTheOnly(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
