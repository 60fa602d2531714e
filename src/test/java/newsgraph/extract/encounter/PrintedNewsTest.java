package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences of visits, calls, talks and summits with the clutter that printed ones have.
class PrintedNewsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    A delegation led by former minister Ann Lund was received in Quito on Tuesday by President Karl Voss. | OCCURRED Ann Lund, Karl Voss
                    In a call on Monday, Ann Lund and Karl Voss agreed to reopen a crossing. | OCCURRED Ann Lund, Karl Voss
                    In a call for peace on Monday, Ann Lund and Karl Voss agreed to work for a truce. |
                    The call was the first between Ann Lund and Karl Voss since November 2022. | OCCURRED Ann Lund, Karl Voss
                    The call was the first of its kind, Ann Lund said. |
                    Negotiations between the writers' guild and the studios resumed on Tuesday in Lyon. | OCCURRED studios, writers' guild
                    Ann Lund and Karl Voss, who had not spoken since 2022, met in Lyon on Tuesday. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund and Karl Voss have not met since May. | DENIED Ann Lund, Karl Voss
                    Ann Lund was back in Oslo on Tuesday, meeting Karl Voss at the palace. | OCCURRED Ann Lund, Karl Voss
                    It is time for Ann Lund and Karl Voss to meet. | PROPOSED Ann Lund, Karl Voss
                    It makes no sense for Ann Lund to meet Karl Voss. | CANCELLED Ann Lund, Karl Voss
                    There was no reason for Ann Lund to meet Karl Voss. | CANCELLED Ann Lund, Karl Voss
                    Ann Lund flew to Oslo for talks to end the war. |
                    Ann Lund, accompanied by her deputy, Bo Berg, called on Industry Minister Karl Voss on Monday. | OCCURRED Ann Lund, Bo Berg, Karl Voss
                    Ann Lund met Karl Voss but not Bo Berg. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund met the finance minister, Karl Voss, but not the president, Bo Berg, on Monday. | OCCURRED Ann Lund, Karl Voss
                    Present at the dinner were the chief executive of Norska Bank, Ann Lund, and the union leader Karl Voss. | OCCURRED Ann Lund, Karl Voss
                    Present at the shooting were Ann Lund and Karl Voss. |
                    The guests were of one mind, Ann Lund said. |
                    Ann Lund's refusal to see Karl Voss dashed hopes of an early deal. | CANCELLED Ann Lund, Karl Voss
                    Ann Lund's decision to meet Karl Voss angered the union. | PLANNED Ann Lund, Karl Voss
                    The meeting between Ann Lund and Karl Voss is off. | CANCELLED Ann Lund, Karl Voss
                    After 14 hours of bargaining, Ann Lund and Karl Voss emerged with a draft deal. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund and Karl Voss failed on Tuesday to agree on how fast the dam should be filled, after two days of talks in Quito. | OCCURRED Ann Lund, Karl Voss
                    """)
    void tellWhoMetWhom(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary == null ? "" : summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ann Lund landed in Quito on Sunday and will meet Karl Voss. | -..-, Quito
                    Ann Lund resigned on Friday and is to be received by Karl Voss. | -..-, -
                    Ann Lund said that she had spoken with Karl Voss on Monday and that a call with Bo Berg was being prepared. | Mon 13 May..Mon 13 May, -; -..-, -
                    Ann Lund, speaking after a session on Tuesday, said she would phone Karl Voss. | Tue 14 May..Tue 14 May, -; -..-, -
                    Ann Lund will fly to Oslo on Monday and will meet Karl Voss. | Mon 20 May..Mon 20 May, Oslo
                    Ann Lund opened this year's talks with Karl Voss in Oslo on Monday. | Mon 13 May..Mon 13 May, Oslo
                    Ann Lund and Karl Voss bargained through the weekend. | Sat 11 May..Sun 12 May, -
                    Plans for a meeting between Ann Lund and Karl Voss fell through on Sunday. | Sun 12 May..Sun 12 May, -
                    The prince and his father, who had not been in the same room since the funeral in September 2022, talked in Oslo on Tuesday. | Tue 14 May..Tue 14 May, Oslo
                    Ann Lund met farmers at a cattle market in Lyon on Monday. | Mon 13 May..Mon 13 May, Lyon
                    On the sidelines of the Munich conference, Ann Lund held talks with Karl Voss. | -..-, Munich
                    """)
    void tellWhenAndWhere(String words, String summary) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(summary);
    }
}
