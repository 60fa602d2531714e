package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clause or a phrase that says who somebody is names no further party.
class WhoSomebodyIsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm, who is the chairman of the country's largest bank, met Ann Voss on Monday. | OCCURRED Ann Voss, Holm
                    Holm, a doctor who was the mainstay of the only clinic in Oslo, met Ann Voss on Monday. | OCCURRED Ann Voss, Holm
                    Holm, who is a former chairman of the bank, has not met Ann Voss. | DENIED Ann Voss, Holm
                    Holm, who was also the first to arrive, met Ann Voss on Monday. | OCCURRED Ann Voss, Holm
                    Holm, who is the secretary of state, and Berg, who is the defence minister, met Ann Voss on Monday. | OCCURRED Ann Voss, Berg, Holm
                    The Welders' Union, which is the largest federation in the country, met Ann Voss on Monday. | OCCURRED Ann Voss, Welders' Union
                    Japan, which is the largest buyer of the gas, will hold talks with Chile on Monday. | PLANNED Chile, Japan
                    Karl Holm met Ann Voss on Monday, the first foreign leader to do so. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm visited Japan on Monday, the only Western minister to do so this year. | OCCURRED Japan, Karl Holm
                    Karl Holm received Ann Voss on Monday, the second Western leader to visit since the war. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm met with Ann Voss for an hour on Monday, the highest-ranking visitor since the coup. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm dined with Ann Voss on Monday, the youngest prime minister in Europe. | OCCURRED Ann Voss, Karl Holm
                    """)
    void isNoOtherParty(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Holm met Ann Voss, the first woman to lead the union, and Peter Berg on Monday. | OCCURRED Ann Voss, Karl Holm, Peter Berg
                    Karl Holm met Ann Voss on Monday, Peter Berg on Tuesday and the mayor on Wednesday. | OCCURRED Ann Voss, Karl Holm; OCCURRED Karl Holm, Peter Berg; OCCURRED Karl Holm, mayor
                    Otto Lund met the man who is the head of the union on Monday. | OCCURRED Otto Lund, man
                    Holm, who is the chairman, said Ann Voss had met Peter Berg. | OCCURRED Ann Voss, Peter Berg
                    """)
    void namesOthersStill(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Red Cross reunited Ann Voss with her father, Karl Holm, on Monday. | OCCURRED Ann Voss, Karl Holm
                    Protesters tried to disrupt efforts to reunite Ann Voss with her father, Karl Holm. | PROPOSED Ann Voss, Karl Holm
                    Ann Voss was reunited with her father, Karl Holm, by the Red Cross on Monday. | OCCURRED Ann Voss, Karl Holm
                    Ann Voss reunited with her father, Karl Holm, on Monday. | OCCURRED Ann Voss, Karl Holm
                    Ann Voss and dozens of local officials gathered around Karl Holm in front of the stage. | OCCURRED Ann Voss, Karl Holm, dozens of local officials
                    """)
    void causesOnly(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
