package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an encounter stands, told by words that are seldom used for it.
class StatusInOtherWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund is readying for talks with Ann Voss next month. | PLANNED Ann Voss, Peter Lund
                    A meeting between Peter Lund and Ann Voss is on the calendar for Friday. | PLANNED Ann Voss, Peter Lund
                    Plans are afoot for a meeting between Peter Lund and Ann Voss. | PLANNED Ann Voss, Peter Lund
                    Preparations are under way for a meeting between Peter Lund and Ann Voss. | PLANNED Ann Voss, Peter Lund
                    Aides are finalizing details of a meeting between Peter Lund and Ann Voss. | PLANNED Ann Voss, Peter Lund
                    The groundwork is being laid for a meeting between Peter Lund and Ann Voss. | PLANNED Ann Voss, Peter Lund
                    Peter Lund axed a meeting with Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund cried off a meeting with Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund begged off a meeting with Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund balked at meeting Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund was too busy to meet Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Ann Voss was denied a meeting with Peter Lund. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund shut the door on talks with Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund slammed the door on talks with Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund had planned to meet Ann Voss on Monday. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund is prepared to meet Ann Voss. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund begged Ann Voss to see him. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund challenged Ann Voss to a meeting. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund dared Ann Voss to meet him. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund expressed interest in meeting Ann Voss. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund voiced hope for a meeting with Ann Voss. | PROPOSED Ann Voss, Peter Lund
                    Peter Lund is thinking of meeting Ann Voss. | HYPOTHETICAL Ann Voss, Peter Lund
                    Rumors swirled of a meeting between Peter Lund and Ann Voss. | HYPOTHETICAL Ann Voss, Peter Lund
                    Perhaps Peter Lund will meet Ann Voss. | HYPOTHETICAL Ann Voss, Peter Lund
                    Peter Lund tried in vain to see Ann Voss. | DENIED Ann Voss, Peter Lund
                    A meeting planned between Peter Lund and Ann Voss was called off. | CANCELLED Ann Voss, Peter Lund
                    """)
    void isRead(String words, String event) {
        assertThat(Told.in(words).summary()).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund and Ann Voss were locked in talks for six hours on Tuesday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund prepared for an hour and then met Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund shut the door and talked to Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund, too busy for lunch, met Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund worked for hours before he met Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    """)
    void isNotChangedByTheirOtherSenses(String words, String event) {
        assertThat(Told.in(words).summary()).isEqualTo(event);
    }
}
