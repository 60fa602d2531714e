package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In a clause with "who", a possessive pronoun is of whom the clause describes.
class WhoseVisitTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt extended a warm welcome to Luis Ortega, who is on his first visit to Spain since he took office. | OCCURRED Karl Brandt, Luis Ortega; ONGOING Luis Ortega, Spain
                    """)
    void isHisWhomTheClauseDescribes(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
