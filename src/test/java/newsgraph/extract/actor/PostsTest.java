package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who was elected mayor is the new mayor later, who runs or has a campaign is the candidate.
class PostsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Denise Hall was elected president of the glass workers on Monday. Gov. Karl Brandt received the new president on Wednesday. | OCCURRED Denise Hall, Karl Brandt
                    Denise Hall succeeded Frank Moore as president of the union on Monday. Karl Brandt met the new president on Wednesday. | OCCURRED Denise Hall, Karl Brandt
                    Emil Roth, the mayor, lost. Rosa Diaz was elected mayor on Monday. Karl Brandt met the new mayor on Friday. | OCCURRED Karl Brandt, Rosa Diaz
                    Rosa Diaz was sworn in as mayor of Quito on Monday. On Tuesday Karl Brandt met the new mayor. | OCCURRED Karl Brandt, Rosa Diaz
                    """)
    void areTaken(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nora Castle, who is running for mayor, toured a farm. Karl Brandt met the candidate on Friday. | OCCURRED Karl Brandt, Nora Castle
                    Nora Castle's campaign opened an office. The candidate met Karl Brandt on Friday. | OCCURRED Karl Brandt, Nora Castle
                    """)
    void areSought(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt runs a hotel for tourists. On Friday Rosa Diaz met the candidate. | OCCURRED Rosa Diaz, candidate
                    Nora Castle, who is not running for mayor, toured a farm. Karl Brandt met the candidate on Friday. | OCCURRED Karl Brandt, candidate
                    Rosa Diaz was appointed finance minister on Monday. Karl Brandt met the foreign minister on Friday. | OCCURRED Karl Brandt, foreign minister
                    """)
    void areNotThoseOfOthers(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
