package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What correspondents write of envoys and summits: who went where and what came of it, told in one
/// breath.
class DiplomaticReportsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ann Lund met Karl Voss on Monday after an hour of talks arranged by a Swiss banker. | OCCURRED Ann Lund, Karl Voss, Swiss banker
                    Ann Lund met Karl Voss in Quito on Monday at a meeting set up by the church. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund will meet Karl Voss at talks arranged by a banker for Friday. | PLANNED Ann Lund, Karl Voss, banker
                    The leaders of Spain and Chile agreed on Monday that no fleet will enter the strait, after hours of talks on a ferry. | OCCURRED Chile, Spain
                    Ann Lund said Thursday that her country will send wheat, following a meeting with Karl Voss in Prague. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund said she will decide, after a meeting with Karl Voss next week, whether to run. | PLANNED Ann Lund, Karl Voss
                    Ann Lund flew to Split on Monday, her office said, and held talks with Karl Voss. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund called the strikers irresponsible, a spokesman said, but met their leader, Karl Voss, on Monday. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund and Karl Voss spent Monday in Quito, where Voss opened a school, and had dinner with Bo Berg at the embassy. | OCCURRED Ann Lund, Bo Berg, Karl Voss
                    Spanish Prime Minister Ann Lund met French President Karl Voss on Monday.  On Sunday Bo Berg telephoned both Chilean leaders. | OCCURRED Ann Lund, Karl Voss; OCCURRED Bo Berg, Chilean leaders
                    Ann Lund flew into Split on Monday. President Karl Voss received the visitor at the palace. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund and Bo Berg flew into Split on Monday.  President Karl Voss was to receive the visitors in the evening. | PLANNED Ann Lund, Bo Berg, Karl Voss
                    The museum opened on Monday. Ann Lund and Karl Voss cut a ribbon.  The visitors met the director in the hall. | OCCURRED director, visitors
                    Ann Lund was on the phone to Voss and Berg on Monday. | OCCURRED Ann Lund, Berg, Voss
                    Ann Lund has been on the phone to Karl Voss, her spokesman said. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund and Karl Voss arrived together.  A meeting of the union leaders that had been set for Friday morning was called off. | CANCELLED union leaders
                    Union chiefs Ann Lund and Karl Voss arrived on Monday.  The union leaders met Bo Berg at noon. | OCCURRED Ann Lund, Bo Berg, Karl Voss
                    Bo Berg and King Otto held talks in Rabat on Monday. After the meeting, the two heads of state attended a banquet. | OCCURRED Bo Berg, Otto
                    The truce was agreed at talks in Graz in April, where Karl Voss and Ann Lund signed a paper. | OCCURRED Ann Lund, Karl Voss
                    Before flying home, Ann Lund was to lunch with Karl Voss and pay a courtesy call on Bo Berg. | PLANNED Ann Lund, Karl Voss; PLANNED Ann Lund, Bo Berg
                    Deputy Prime Ministers Ann Lund and Karl Voss met in Oslo on Monday. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund came to Split. She saw Karl Voss at the Hotel Park on Wednesday morning. | OCCURRED Ann Lund, Karl Voss
                    Karl Voss paid a state visit to Oslo in February 2002 at the invitation of Ann Lund. | OCCURRED Ann Lund, Karl Voss
                    The crisis is a test for Karl Voss, who took over when voters threw out Hans Lindt in June. He will meet Jan Kolar on Friday. | PLANNED Jan Kolar, Karl Voss
                    """)
    void tellWhoMetWhom(String words, String summary) {
        assertThat(Told.in(words.replace("  ", "\n\n")).summary()).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Police saw Karl Voss in Split on Monday night.
                    Ann Lund saw a crow in Split on Monday.
                    """)
    void tellOfNoEncounterWhereSomebodyIsOnlySeen(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
