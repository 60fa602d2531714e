package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is arranged, put off and called off, and for which day: on Wednesday 15 May.
class ArrangedDaysTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ann Voss is in Madrid for talks with Peter Lund on Friday. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    Ann Voss is flying to Madrid for talks with Peter Lund. | PLANNED | - | Ann Voss, Peter Lund
                    On Monday, Ann Voss and Peter Lund agreed to meet again. | PLANNED | - | Ann Voss, Peter Lund
                    On Monday, Ann Voss turned down an invitation to meet Peter Lund. | CANCELLED | - | Ann Voss, Peter Lund
                    Ann Voss said a meeting with Peter Lund had been arranged for Friday. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    A new round of talks between Ann Voss and Peter Lund is expected to begin on Friday. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    A meeting between Ann Voss and Peter Lund on Friday has been cancelled. | CANCELLED | Fri 17 May | Ann Voss, Peter Lund
                    Ann Voss has cancelled talks with Peter Lund that were due to take place on Friday. | CANCELLED | Fri 17 May | Ann Voss, Peter Lund
                    Ann Voss called off a meeting with Peter Lund planned for Friday. | CANCELLED | Fri 17 May | Ann Voss, Peter Lund
                    Ann Voss had planned to meet Peter Lund on Monday but fell ill. | CANCELLED | Mon 13 May | Ann Voss, Peter Lund
                    The meeting between Ann Voss and Peter Lund, originally scheduled for Monday, will now take place on Friday. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    Ann Voss arrived in Madrid on Tuesday for talks with Peter Lund on Friday. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    Ann Voss meets Peter Lund in Madrid later this week. | PLANNED | Wed 15 May | Ann Voss, Peter Lund
                    Ann Voss invited Peter Lund and Karl Brand to talks to discuss the border. | PROPOSED | - | Ann Voss, Karl Brand, Peter Lund
                    Ann Voss is due to host President Peter Lund on Friday. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    Governor Ann Voss hosts Mayor Peter Lund in Madrid on 27 May. | PLANNED | Mon 27 May | Ann Voss, Peter Lund
                    Ann Voss said she was looking forward to meeting Peter Lund on Friday. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    "He will meet Ann Voss on Friday," a spokesman for Peter Lund said. | PLANNED | Fri 17 May | Ann Voss, Peter Lund
                    """)
    void aPlanIsForItsOwnDay(String words, String status, String day, String parties) {
        Told told = Told.in(words);
        assertThat(told.summary()).isEqualTo(status + " " + parties);
        assertThat(told.settings()).singleElement().asString().startsWith(day);
    }
}
