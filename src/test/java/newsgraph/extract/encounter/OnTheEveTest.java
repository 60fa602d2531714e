package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one meets on the eve of is another encounter, of which nothing says that it is theirs; what
/// happens while others do something has their day.
class OnTheEveTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss met Anna Holm on Monday, on the eve of the talks. | OCCURRED Anna Holm, Karl Voss
                    Karl Voss met Anna Holm on Monday, a day before the summit. | OCCURRED Anna Holm, Karl Voss
                    Anna Holm held talks with Karl Voss on Sunday, a day before the summit. | OCCURRED Anna Holm, Karl Voss
                    Karl Voss met Anna Holm on the eve of his talks with Otto Lund. | OCCURRED Anna Holm, Karl Voss; PLANNED Karl Voss, Otto Lund
                    """)
    void onTheEveOfTheTalksIsBeforeThem(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The rebels fired rockets on Monday as Karl Voss met Anna Holm in Lima. | Mon 13 May..Mon 13 May, Lima
                    The rebels fired rockets on Monday while the leaders of Chile and Peru held a summit in Lima. | Mon 13 May..Mon 13 May, Lima
                    Shares fell on Monday as ministers met union leaders. | Mon 13 May..Mon 13 May, -
                    """)
    void whatIsDoneMeanwhileIsOfTheSameDay(String words, String setting) {
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }
}
