package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom "him" and "he" stand for where the sentence before has turned from its subject.
class PronounOfWhomOthersMetTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Emil Roth visited Karl Brandt in jail on Monday. Paul Morel went to see him on Tuesday. | OCCURRED Emil Roth, Karl Brandt; OCCURRED Karl Brandt, Paul Morel
                    Emil Roth telephoned Karl Brandt on Monday, and President Paul Morel received him on Friday. | OCCURRED Emil Roth, Karl Brandt; OCCURRED Karl Brandt, Paul Morel
                    Igor Petrov telephoned Marco Ruiz on Monday. His lawyer, Otto Lang, met him later that day. | OCCURRED Igor Petrov, Marco Ruiz; OCCURRED Igor Petrov, Otto Lang
                    """)
    void isWhoIsMetAgain(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Doug Carr resigned on Monday. Judge Ann Peck asked Mayor Stuart Hall to appear, and on Friday he met Emil Roth. | OCCURRED Emil Roth, Stuart Hall
                    Doug Carr is ill. Lena Voss wrote to Karl Brandt, and on Friday he met Ida Holm. | OCCURRED Ida Holm, Karl Brandt
                    """)
    void isWhoWasAskedByAWoman(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt and Emil Roth came to Bern on Monday. Lena Voss met each of them. | OCCURRED Emil Roth, Karl Brandt, Lena Voss
                    """)
    void isEachOfThem(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Diplomats said Karl Brandt raised the case with Lena Voss at their meeting in Rome on Monday. | OCCURRED Karl Brandt, Lena Voss
                    His lawyers say Karl Brandt told Lena Voss at their first meeting that he was broke. | OCCURRED Karl Brandt, Lena Voss
                    Envoys said their talks with Rosa Diaz on Sunday had failed. | OCCURRED Envoys, Rosa Diaz
                    """)
    void isNoneOfThoseWhoTellOfIt(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
