package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

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
                    """)
    void tellsWhichTheyAre(String words, String types) {
        assertThat(Told.in(words).encounters().stream().map(e -> e.type() + " " + e.status()))
                .containsExactly(types.split(", ", -1));
    }
}
