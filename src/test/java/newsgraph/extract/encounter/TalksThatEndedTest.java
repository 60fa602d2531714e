package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Talks that had ended when somebody did something else, or will do it.
class TalksThatEndedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Pilots will walk out on Friday after talks with management broke down. | OCCURRED Pilots, management
                    Pilots will go on strike on Friday after talks with management collapsed. | OCCURRED Pilots, management
                    The union will strike on Friday after negotiations with Northfield Airways failed to reach a deal. | OCCURRED Northfield Airways, union
                    The union plans a strike after talks with Anna Holm stalled. | OCCURRED Anna Holm, union
                    Dockers walked out on Monday after talks with Anna Holm broke down. | OCCURRED Anna Holm, Dockers
                    After talks with Anna Holm collapsed, the dockers called a strike. | OCCURRED Anna Holm, dockers
                    Peter Voss said he would resign after talks with Anna Holm failed. | OCCURRED Anna Holm, Peter Voss
                    """)
    void wereHeld(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Peter Voss will resign on Friday after talks with Anna Holm. | PLANNED Anna Holm, Peter Voss
                    Peter Voss will speak on Friday after talks with Anna Holm have ended. | PLANNED Anna Holm, Peter Voss
                    Peter Voss left Oslo after talks with Anna Holm and started a tour of Asia. | OCCURRED Anna Holm, Peter Voss
                    Peter Voss will resign on Friday after meeting Anna Holm. | PLANNED Anna Holm, Peter Voss
                    """)
    void othersStayAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
