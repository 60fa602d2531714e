package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which tellings are of one encounter.
class RetoldTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Ann Voss on Monday. The meeting with Voss lasted an hour. | 1
                    Peter Lund will meet Ann Voss in June. Peter Lund will hold a second meeting with Ann Voss. | 2
                    Peter Lund telephoned Ann Voss. Peter Lund met Ann Voss in Bergen. | 2
                    Peter Lund telephoned Ann Voss. Peter Lund and Ann Voss discussed the ferry. | 1
                    Fishery ministers gathered in Bergen on Friday. Ann Voss smiled after the meeting. | 1
                    President Ann Voss met a delegation of Spanish bankers on Monday. She briefed the guests on the reform. | 1
                    Ann Voss received Prime Minister Peter Lund on Monday. Welcoming the visitor, Voss praised the treaty. | 1
                    Peter Lund met Ann Voss at a dinner in Madrid on Monday. She briefed the guests on the harbour. | 1
                    Spain welcomes investors from Japan, Peter Lund said. | 0
                    Spain welcomed Japanese ministers on Monday. | 1
                    Peter Lund and Ann Voss met on Monday at the home of Karl Brand, who arranged the meeting. | 1
                    Peter Lund met Ann Voss on Monday. The meeting had been arranged by Karl Brand. | 1
                    Peter Lund met Ann Voss on Monday. A second meeting has been arranged by Karl Brand. | 2
                    Peter Lund and Ann Voss met in Madrid on Monday, their second meeting in five months. | 1
                    The council is due to meet Ann Voss next Wednesday, the second such meeting since 2014. | 1
                    Peter Lund met Ann Voss on Monday. Karl Brand attended Monday's meeting. | 1
                    Peter Lund met Ann Voss on Monday. Tuesday's meeting with Karl Brand was shorter. | 2
                    Peter Lund met rebel commanders on Monday at the barracks. He was to see Ann Voss later in the day. | 2
                    Peter Lund met on Friday with Ann Voss, then drove to Bergen for a session with Spanish officials. | 2
                    Peter Lund met Ann Voss on Monday and later held talks with union leaders. | 2
                    Peter Lund met lawmakers on Monday. He separately met Ann Voss. | 2
                    Peter Lund met Ann Voss on Monday after talks with Spanish officials. | 2
                    Peter Lund spoke to Ann Voss in a heated conversation. The two sat down together the next morning. | 2
                    Peter Lund met Ann Voss on Monday. Lund later said the meeting with Voss had been frank. | 1
                    Peter Lund spent four hours with Ann Voss and would go to Madrid on Friday for talks with Karl Brand. | 2
                    Peter Lund, who called on President Ann Voss in Madrid on Monday, apprised her of the flood. | 1
                    Peter Lund called on President Ann Voss to congratulate her on her election. | 1
                    Peter Lund called on President Ann Voss to brief her on the talks. | 1
                    Peter Lund called on President Ann Voss to step down. | 0
                    """)
    void countsThem(String words, int encounters) {
        assertThat(Told.in(words).encounters()).hasSize(encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The president summoned the party leaders when the coalition talks collapsed. | 1
                    Ann Voss met Peter Lund when the peace talks stalled. | 1
                    Peter Lund met Ann Voss on Monday. The meeting with Voss lasted an hour. | 2
                    """)
    void countsItsMentions(String words, int mentions) {
        assertThat(Told.in(words).encounters())
                .singleElement()
                .satisfies(e -> assertThat(e.mentions()).hasSize(mentions));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Voss and Peter Lund agreed in a phone call to meet in Madrid in June. | PHONE_CALL OCCURRED, MEETING PLANNED
                    On the sidelines of the summit, Ann Voss met Peter Lund. | MEETING OCCURRED
                    Peter Lund called on President Ann Voss to brief parliament. | ENCOUNTER PROPOSED
                    """)
    void tellsWhichTheyAre(String words, String types) {
        assertThat(Told.in(words).encounters().stream().map(e -> e.type() + " " + e.status()))
                .containsExactly(types.split(", ", -1));
    }
}
