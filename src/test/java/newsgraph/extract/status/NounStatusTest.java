package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether an encounter told by a noun came about.
class NounStatusTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Expected talks between Peter Lund and Ann Voss failed to go ahead. | CANCELLED
                    Planned talks between Peter Lund and Ann Voss never took place. | CANCELLED
                    A scheduled meeting between Peter Lund and Ann Voss did not happen. | CANCELLED
                    A planned meeting between Peter Lund and Ann Voss will not take place. | CANCELLED
                    A meeting with Ann Voss failed to materialise, Peter Lund said. | CANCELLED
                    Planned talks between Peter Lund and Ann Voss went ahead on Monday. | OCCURRED
                    Planned talks between Peter Lund and Ann Voss will take place on Monday. | PLANNED
                    After planned talks with Peter Lund, the vote did not take place, Ann Voss said. | PLANNED
                    There will be no meeting between Peter Lund and Ann Voss. | CANCELLED
                    Ann Voss will hold no talks with Peter Lund. | CANCELLED
                    There was no meeting between Peter Lund and Ann Voss. | DENIED
                    Government negotiators from Chile will miss the start of talks with the rebels on Wednesday. | PLANNED
                    Ann Voss missed the meeting with Peter Lund on Monday. | DENIED
                    The ministry could not find notes of a meeting between Ann Voss and Peter Lund. | OCCURRED
                    Ann Voss will publish the minutes of a meeting with Peter Lund. | OCCURRED
                    Peter Lund said he had no objection to a meeting with Ann Voss. | PROPOSED
                    Ann Voss has no qualms about meeting Peter Lund. | PROPOSED
                    Ann Voss saw no reason to meet Peter Lund. | CANCELLED
                    There is no reason to believe that Peter Lund met Ann Voss. | OCCURRED
                    Ann Voss stopped short of meeting Peter Lund. | DENIED
                    The union has postponed its strike following talks held on Monday with the bank's managers. | OCCURRED
                    """)
    void readsTheNoun(String words, String status) {
        assertThat(Told.in(words).encounters())
                .first()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
