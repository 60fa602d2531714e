package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the verb, its negation and the verbs over it say of an encounter.
class ClauseStatusTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    At no time did Ann Voss meet with any rebel leaders. | DENIED
                    On no occasion did Peter Lund speak to Ann Voss. | DENIED
                    Not once did Peter Lund meet Ann Voss. | DENIED
                    At no stage were there talks between the company and the union. | DENIED
                    Not until May did Peter Lund meet Ann Voss. | OCCURRED
                    Not only did Peter Lund meet Ann Voss, he dined with her. | OCCURRED
                    No sooner had Peter Lund met Ann Voss than the deal collapsed. | OCCURRED
                    None of the senators met Peter Lund. | DENIED
                    Neither Ann Voss nor Clara Voss has met Peter Lund. | DENIED
                    No one in the government has talked to the rebels. | DENIED
                    No agreement was reached when Peter Lund met Ann Voss. | OCCURRED
                    Ann Voss is going to talk to Peter Lund. | PLANNED
                    Ann Voss is going to hold talks with Peter Lund. | PLANNED
                    Ann Voss said she was going to meet Peter Lund on Friday. | PLANNED
                    Ann Voss is not going to speak to Peter Lund. | CANCELLED
                    Ann Voss is going to Madrid to see Peter Lund. | PLANNED
                    Peter Lund and Ann Voss could not agree on a price at their meeting in Madrid. | OCCURRED
                    Peter Lund could agree on a price at a meeting with Ann Voss in June. | PLANNED
                    Ann Voss declined to talk about her meeting with Peter Lund. | OCCURRED
                    Ann Voss would not talk about the meeting with Peter Lund. | OCCURRED
                    Ann Voss will not discuss her talks with Peter Lund. | OCCURRED
                    Ann Voss is thinking about a meeting with Peter Lund. | HYPOTHETICAL
                    The delegation of ministers, turned away twice in the past month, arrived on Thursday for talks with the general. | OCCURRED
                    The inspectors, refused entry last week, met Ann Voss on Monday. | OCCURRED
                    Ann Voss kept the visitors waiting for two hours before receiving them at the palace. | OCCURRED
                    Peter Lund is waiting in Madrid before meeting Ann Voss. | PLANNED
                    Peter Lund was shown the ruins before meeting with the governor. | OCCURRED
                    Clara Voss then gave a short speech to thank the crew before meeting with Peter Lund. | OCCURRED
                    Before meeting with the governor, Peter Lund toured the harbour. | OCCURRED
                    Peter Lund laid a wreath before holding talks with the governor. | OCCURRED
                    Peter Lund was due to lay a wreath before meeting the governor. | PLANNED
                    Peter Lund wants to rest before meeting the governor. | PLANNED
                    Peter Lund will be shown the ruins before meeting with the governor. | PLANNED
                    Peter Lund was arrested before meeting with the governor. | PLANNED
                    Peter Lund refused to speak to reporters before meeting the governor. | PLANNED
                    """)
    void readsTheClause(String words, String status) {
        assertThat(Told.in(words).encounters())
                .first()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
