package newsgraph.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who meets, behind a phrase in front that a parser joins to the names.
class SubjectBehindAPhraseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In Rome on Monday, Lund and Voss agreed to hold talks in May. | PLANNED Lund, Voss
                    On Monday Lund and Voss agreed to meet. | PLANNED Lund, Voss
                    In Rome on Monday, Peter Lund and Clara Voss held talks with Bo Haas. | OCCURRED Bo Haas, Clara Voss, Peter Lund
                    In Rome, ministers and union leaders have agreed to meet. | PLANNED ministers, union leaders
                    After the vote on Monday, Lund met Voss. | OCCURRED Lund, Voss
                    """)
    void isWhoIsNamedRightBeforeTheVerb(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On Monday, Peter Lund was due to meet Clara Voss. | PLANNED Clara Voss, Peter Lund
                    In Rome, Lund said, Voss met Haas. | OCCURRED Haas, Voss
                    With Lund, Voss met Haas in Rome. | OCCURRED Haas, Lund, Voss
                    """)
    void isNotWhoStandsInThePhrase(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
