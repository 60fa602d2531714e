package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tells of encounters on somebody's agenda, of those that one says there are, and of spouses who
/// are named elsewhere.
class AgendasAndSpousesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A spokeswoman for Ann Lund said there was no meeting planned with Karl Voss. | DENIED Ann Lund, Karl Voss
                    Ann Lund said there would be talks with Karl Voss on Friday. | PLANNED Ann Lund, Karl Voss
                    """)
    void areUnderTheirSpeaker(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    No meeting with Karl Voss is on Ann Lund's agenda. | DENIED Ann Lund, Karl Voss
                    A meeting with Karl Voss has been put on Ann Lund's calendar for June. | PLANNED Ann Lund, Karl Voss
                    A dinner with donors was on the governor's schedule for Monday. | PLANNED donors, governor
                    Karl Voss raised the war on Ann Lund's agenda at a dinner with donors on Monday. | OCCURRED Karl Voss, donors
                    """)
    void areOnSomebodysAgenda(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund and Karl Voss are locked in a tight race in the state. | ''
                    Ann Lund and Karl Voss have been locked in negotiations over the budget. | ONGOING Ann Lund, Karl Voss
                    """)
    void areLockedInNoTalks(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Donald Lund and his wife met Karl Voss in Oslo on Monday. Melania Lund wore white. | OCCURRED Donald Lund, Karl Voss, Melania Lund
                    Donald Lund and his wife met Karl Voss in Oslo on Monday. His daughter, Ann Lund, wore white. | OCCURRED Donald Lund, Karl Voss, wife
                    Donald Lund and his wife met Karl Voss in Oslo on Monday. Robert Lund wore white. | OCCURRED Donald Lund, Karl Voss, wife
                    """)
    void haveASpouse(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
