package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is called by another noun than before: the same person, as far as nobody else may be meant.
class CalledAnotherWayTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Holm, the chief executive of Statbank, flew to Geneva on Monday. The CEO met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm, the chief executive of Statbank, flew to Geneva on Monday. The boss met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm, the head of the dockers' union, flew to Geneva on Monday. The union leader met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm, the head of the dockers' union, flew to Geneva on Monday. The dockers' leader met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Rebel leader Karl Holm flew to Geneva on Monday. The commander met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Actor Karl Holm flew to Geneva on Monday. The star met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Prince Karl flew to Geneva on Monday. The royal met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl
                    Professor Karl Holm flew to Geneva on Monday. The scholar met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    President Karl Holm flew to Geneva on Monday. The head of state met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Prime Minister Karl Holm flew to Geneva on Monday. The head of government met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Foreign Minister Karl Holm flew to Geneva on Monday. The diplomat met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm, the coach of the national team, flew to Geneva on Monday. The trainer met Ann Voss on Tuesday. | OCCURRED Ann Voss, Karl Holm
                    """)
    void isTheSame(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Prime Minister Karl Holm flew to Geneva on Monday. The head of state met Ann Voss on Tuesday. | OCCURRED Ann Voss, head of state
                    President Karl Holm flew to Geneva on Monday. The head of state of Chile met Ann Voss on Tuesday. | OCCURRED Ann Voss, head of state
                    Karl Holm, the head of the dockers' union, flew to Geneva on Monday. The rebel leader met Ann Voss on Tuesday. | OCCURRED Ann Voss, rebel leader
                    Karl Holm, the head of the dockers' union, flew to Geneva on Monday. The farmers' leader met Ann Voss on Tuesday. | OCCURRED Ann Voss, farmers' leader
                    President Karl Holm flew to Geneva on Monday. The CEO met Ann Voss on Tuesday. | OCCURRED Ann Voss, CEO
                    Justice Minister Karl Holm flew to Geneva on Monday. The diplomat met Ann Voss on Tuesday. | OCCURRED Ann Voss, diplomat
                    """)
    void isAnother(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
