package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom a committee summons, what somebody decided and may have done since, and what somebody is
/// called.
class SummonedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    Rep. Carl Lund said he subpoenaed Ida Voss to testify before the Committee on Fisheries on July 10. | PLANNED Committee on Fisheries, Ida Voss
                    Ida Voss was subpoenaed to appear before the House Oversight Committee next week. | PLANNED House Oversight Committee, Ida Voss
                    Ida Voss, who has been subpoenaed to testify before the House panel, left for Oslo. | PLANNED House panel, Ida Voss
                    Ida Voss was summoned to testify before the Fisheries Committee on Tuesday. | PLANNED Fisheries Committee, Ida Voss
                    Ida Voss was summoned to appear before the Fisheries Committee on July 10. | PLANNED Fisheries Committee, Ida Voss
                    Carl Lund summoned an emergency meeting with Ida Voss on Friday. | PLANNED Carl Lund, Ida Voss
                    Ida Voss was criticised over her decision to meet with Carl Lund last week. | OCCURRED Carl Lund, Ida Voss
                    Ida Voss faced calls to resign over her decision to meet with Carl Lund at the end of April. | OCCURRED Carl Lund, Ida Voss
                    Ida Voss's decision to meet with Carl Lund next week has angered her party. | PLANNED Carl Lund, Ida Voss
                    Carl Lund welcomed Ida Voss's decision to visit Japan in August. | PLANNED Ida Voss, Japan
                    Ida Voss announced her decision to meet Carl Lund in July. | PLANNED Carl Lund, Ida Voss
                    The minister's decision last week to meet with Carl Lund in Oslo came under fire. | PLANNED Carl Lund, minister
                    The king summoned Ida Voss to the palace on Monday to testify to his good health. | OCCURRED Ida Voss, king
                    Carl Lund called Ida Voss, who lives in Arden, to congratulate her on Friday. | OCCURRED Carl Lund, Ida Voss
                    Carl Lund called Ida Voss -- who was in Oslo -- a day after the vote. | OCCURRED Carl Lund, Ida Voss
                    Carl Lund called Ida Voss, who lives next to Karl Haas, the mayor, on Friday. | OCCURRED Carl Lund, Ida Voss
                    """)
    void areToComeUnlessTheirDayIsOver(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Carl Lund called Ida Voss -- who once drove a taxi in the town of Arden -- a \"coward\" in his speech on Friday.",
                "Carl Lund called Ida Voss, who once drove a taxi in Arden, a \"coward\" on whom police had files.",
                "Carl Lund called Ida Voss -- a former taxi driver -- \"a liar and a thief\".",
                "Carl Lund on Friday called Ida Voss, his rival for the post, the worst minister in years.",
                "Carl Lund called Ida Voss (who lives in Arden) \"dangerous.\"",
                "Carl Lund subpoenaed Ida Voss to testify in the trial of her brother.",
                "The committee subpoenaed the ministry's records on Friday.",
            })
    void areNotMet(String words) {
        assertThat(Told.in(words).encounters()).isEmpty();
    }
}
