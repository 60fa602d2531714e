package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What long reports of parliaments and campaigns have: nicknames, hearings, debates, meetings that
/// a side has called.
class CampaignWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Rep. Robert C. "Bobby" Lund met Peter Voss in Oslo on Monday.                  | OCCURRED Peter Voss, Robert C. "Bobby" Lund
                    State Sen. Marcia "Cia" Price (D-Newport) met Peter Voss in Oslo on Monday.    | OCCURRED Marcia "Cia" Price, Peter Voss
                    Peter Voss met Robert (Bob) Lund (D-Graz) on Monday.                           | OCCURRED Peter Voss, Robert (Bob) Lund
                    Rep. Robert C. "Bobby" Lund opened the fair on Sunday. Bobby Lund met Peter Voss on Monday. | OCCURRED Peter Voss, Robert C. "Bobby" Lund
                    Peter Voss thanked Karin. "Kay" Lund and Jan Moen met on Monday.               | OCCURRED Jan Moen, Lund
                    """)
    void aNicknameInMarksIsPartOfTheName(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Voss welcomed Karin Lund and Jan Moen welcomed her husband.           | OCCURRED Karin Lund, Peter Voss
                    Peter Voss said he met Karin Lund and Jan Moen would follow on Friday.      | OCCURRED Karin Lund, Peter Voss
                    Chancellor Voss met Karin Lund and Jan Moen, both of them pilots.           | OCCURRED Jan Moen, Karin Lund, Voss
                    Those who hosted Karin Lund and Jan Moen were thanked.                      | OCCURRED Jan Moen, Karin Lund
                    """)
    void whoDoesTheNextDeedIsNoParty(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Voss met Karin Lund on Monday. Teachers had called the meeting.                 | OCCURRED Karin Lund, Peter Voss
                    A delegation of nurses and doctors met Governor Peter Voss on Monday. Doctors had called the meeting after the strike. | OCCURRED Peter Voss, delegation of nurses and doctors
                    Peter Voss met Karin Lund on Monday. Dockers who had requested the session praised it. | OCCURRED Karin Lund, Peter Voss
                    Peter Voss met Karin Lund on Monday. On Tuesday the council called an emergency meeting. | OCCURRED Karin Lund, Peter Voss; OCCURRED council
                    A group of Liberals met Peter Voss on Monday. Conservatives also attended the meeting. | OCCURRED Conservatives, Peter Voss, group of Liberals
                    """)
    void whoCalledTheMeetingTellsOfNoOther(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Senators will press customs chief Jan Moen at a hearing on Thursday.                  | PLANNED Jan Moen, Senators
                    Senators plan to press customs chief Jan Moen at a hearing next week.                 | PLANNED Jan Moen, Senators
                    Lawmakers lambasted customs chief Jan Moen during a hearing on Monday.                | OCCURRED Jan Moen, Lawmakers
                    A spokesman for the customs office told Jan Moen at a hearing on Thursday that it was over. | OCCURRED Jan Moen
                    Jan Moen refused to show up for a hearing of the harbour committee on Tuesday.        | CANCELLED Jan Moen, harbour committee
                    Jan Moen did not show up for a meeting with Karin Lund on Tuesday.                    | DENIED Jan Moen, Karin Lund
                    Karin Lund showed up for a dinner with Jan Moen on Monday.                            | OCCURRED Jan Moen, Karin Lund
                    """)
    void whoPressesAWitnessOrShowsUpTakesPart(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karin Lund debated Peter Voss in Oslo on Monday.                                       | ''
                    Karin Lund and Peter Voss met in Oslo on Monday. In the past, they have been forced to turn to the navy for help. | ''
                    Karin Lund and Peter Voss met in Oslo on Monday. The talks turned to fishing quotas.   | topic: fishing quotas
                    The talks between Karin Lund and Peter Voss on raising the toll were praised by the union. | topic: raising the toll
                    Talks between Karin Lund and Peter Voss about how to pay for the pier have begun in Oslo. | topic: how to pay for the pier
                    A meeting between Karin Lund and Peter Voss on what the navy should buy is planned for Friday. | topic: what the navy should buy
                    Karin Lund and Peter Voss held talks on whether those who came late should pay.        | topic: whether those who came late should pay
                    Karin Lund spoke with Peter Voss about sending ships that would carry grain.           | topic: sending ships that would carry grain
                    """)
    void theTopicIsNobodyAndEndsBeforeWhatIsSaidOfIt(String words, String reasons) {
        assertThat(String.join("; ", Told.in(words).reasons())).isEqualTo(reasons);
    }
}
