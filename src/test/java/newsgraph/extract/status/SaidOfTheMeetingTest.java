package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encounters that are wanted, asked for in vain, held before something else or described by a
/// clause, beside words that look like these.
class SaidOfTheMeetingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The next step should be a meeting between Ann Lund and Per Voss, the envoy said. | PROPOSED Ann Lund, Per Voss
                    The solution must be direct talks between the generals and the rebels, Ann Lund said. | PROPOSED generals, rebels
                    There must be a dialogue between the generals and the rebels, Ann Lund said. | PROPOSED generals, rebels
                    What is needed is a meeting between Ann Lund and Per Voss, the envoy said. | PROPOSED Ann Lund, Per Voss
                    The only way out is a dialogue between the government and the rebels, the bishop said. | PROPOSED government, rebels
                    The next step is a meeting between Ann Lund and Per Voss on Friday. | PLANNED Ann Lund, Per Voss
                    """)
    void isWanted(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The first step was a meeting between Ann Lund and Per Voss in May. | OCCURRED Ann Lund, Per Voss
                    It must be the first meeting between Ann Lund and Per Voss in years. | OCCURRED Ann Lund, Per Voss
                    The highlight of the visit was a meeting between Ann Lund and Per Voss. | OCCURRED Ann Lund, Per Voss
                    """)
    void tookPlaceThough(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund's request to meet President Voss on Monday was refused. | CANCELLED Lund, Voss
                    Lund's request to meet President Voss on Monday was accepted. | PLANNED Lund, Voss
                    """)
    void isDecidedByTheAnswer(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund had been in talks with Voss before the company failed. | OCCURRED Lund, Voss
                    President Kowal had been on the telephone with Mr. Lund four times before he landed. | OCCURRED Kowal, Lund
                    Lund has been in talks with Voss since Monday. | ONGOING Lund, Voss
                    Edgar said he'd told Governor Rauner over lunch in March to drop the plan. | OCCURRED Edgar, Rauner
                    """)
    void wasBefore(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The dinner Lund had with Voss in May led to the deal. | OCCURRED Lund, Voss
                    A meeting Lund had planned with Voss was cancelled. | CANCELLED Lund, Voss
                    He recalled the dinner Lund had with Voss in May. | OCCURRED Lund, Voss
                    Lund described a meeting Voss held with the rebels in May. | OCCURRED Voss, rebels
                    At a meeting Lund held with Voss on Monday, they agreed. | OCCURRED Lund, Voss
                    At the meeting Lund held on to his seat. | OCCURRED Lund
                    """)
    void isDescribedByAClause(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
