package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "Talks with the union leader Karl Brandt": the name is whom the talks are with; and what
/// somebody is called is nobody.
class NamesBehindTitlesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Minister Ida Holm held talks with the union leader Karl Brandt on Friday. | OCCURRED Ida Holm, Karl Brandt
                    The envoy held talks with the Kurdish leader Omar Hadi on Friday. | OCCURRED Omar Hadi, envoy
                    Ida Holm held talks with the opposition leader Karl Brandt in Oslo on Friday. | OCCURRED Ida Holm, Karl Brandt
                    """)
    void areWhomTalksAreWith(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ida Holm fired the aide she had called a traitor in May. | ''
                    It was the man Holm had called a genius. | ''
                    """)
    void areNobodyWhomSomebodyIsCalled(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A day after the minister resigned, Holm called a lawyer. | OCCURRED Holm, lawyer
                    """)
    void areSomebodyWhoIsCalledUp(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
