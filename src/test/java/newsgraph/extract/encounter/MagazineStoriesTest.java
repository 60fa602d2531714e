package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Turns of the long features of magazines and of local papers.
class MagazineStoriesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Senator Peter Lund dined at a Vietnamese restaurant in Dickson on Monday with Ann Voss and Karl Brand. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund dined at the Grand Hotel with Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund dined at Ann Voss's house on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund dined at Ann Voss's house on Monday with Karl Brand. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund dined at the captain's table on Monday. |
                    Guests dined at the restaurant on Monday with candles on the tables. |
                    """)
    void findWithWhomOneDined(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A meeting with Ann Voss that Peter Lund had planned for May never took place. | CANCELLED Ann Voss, Peter Lund
                    A session with the union that Mayor Peter Lund had scheduled for Monday never took place. | CANCELLED Peter Lund, union
                    The meeting between Peter Lund and Ann Voss never took place, her office said. | DENIED Ann Voss, Peter Lund
                    Peter Lund had invited Ann Voss to dinner on Friday. She initially agreed, but later backed out. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had asked Ann Voss to see him on Wednesday. Voss at first accepted, then pulled out on Tuesday night. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had asked Ann Voss for a meeting. She agreed, only to pull out on Friday. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had asked Ann Voss for a meeting, only to be told that the minister could not spare the time. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had asked Ann Voss for a meeting. She accepted, and refused to say more. | PLANNED Ann Voss, Peter Lund
                    Peter Lund asked Ann Voss for talks on the strike, to be told by May that the dockers would not walk out. | PROPOSED Ann Voss, Peter Lund
                    """)
    void tellWhatCameOfAPlan(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund brought Eva Moe to see Ann Voss on Monday. | OCCURRED Ann Voss, Eva Moe, Peter Lund
                    Peter Lund took Eva Moe to meet Ann Voss on Monday. | OCCURRED Ann Voss, Eva Moe, Peter Lund
                    Peter Lund led a delegation of farmers to meet Ann Voss. | OCCURRED Ann Voss, Peter Lund, delegation of farmers
                    The crisis brought Eva Moe to meet Ann Voss. | OCCURRED Ann Voss, Eva Moe
                    The court brought Eva Moe to testify before the committee. | OCCURRED Eva Moe, committee
                    Peter Lund sent Eva Moe to meet Ann Voss. | OCCURRED Ann Voss, Eva Moe
                    """)
    void takeInWhoBringsAnother(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The city and the firefighters' union have been negotiating since May. | ONGOING city, firefighters' union
                    Negotiations between the city and the union resumed on Monday. | OCCURRED city, union
                    The board will meet with the city on Friday. | PLANNED board, city
                    The school district is in talks with the teachers' union. | ONGOING school district, teachers' union
                    The county held talks with the state on Monday over the road. | OCCURRED county, state
                    Talks with the tribes ended on Monday. | OCCURRED tribes
                    """)
    void takeCitiesForTheirGovernmentsInTalks(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund spoke in the state on Monday with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Talks in the city between Peter Lund and Ann Voss ended on Monday. | OCCURRED Ann Voss, Peter Lund
                    The state met its budget target on Monday. |
                    The city opened a new bridge on Friday with the mayor Ann Voss. |
                    Talks between the city manager and the union ended on Monday. | OCCURRED city manager, union
                    """)
    void leaveCitiesElsewhere(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }
}
