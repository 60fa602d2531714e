package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who was at a gathering of many, by what they said on coming to it.
class AttendeesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Leaders of the bloc met in Paris on Thursday. Chilean President Peter Lund said on arrival that he would not sign. | met: Leaders of the bloc, Peter Lund
                    EU finance ministers met in Madrid on Monday. French Finance Minister Peter Lund said before the meeting that the rules were too strict. His Spanish counterpart, Ann Voss, told reporters on her way into the talks that she agreed. | met: Ann Voss, EU finance ministers, Peter Lund
                    European leaders met in Madrid on Friday. "No deal," said Peter Lund, the French president, as he arrived. | met: European leaders, Peter Lund
                    European leaders gathered in Madrid on Friday. "We must act," French President Peter Lund said as he entered the talks. Spanish Prime Minister Ann Voss told reporters after the meeting that nothing was agreed. | gathered: Ann Voss, European leaders, Peter Lund
                    Ministers from twenty countries met in Madrid on Tuesday. Opening the meeting, Spanish Prime Minister Ann Voss called for unity. Chilean Foreign Minister Peter Lund told delegates that time was short. | met: Ann Voss, Ministers from twenty countries, Peter Lund
                    European leaders met in Madrid on Friday. Ahead of the meeting, Peter Lund, the French president, and Ann Voss, the Spanish prime minister, called for calm. | met: Ann Voss, European leaders, Peter Lund
                    Leaders of the bloc met in Paris on Thursday. A spokesman for Chilean President Peter Lund said on arrival that he would not sign. | met: Leaders of the bloc
                    Leaders of the bloc met in Paris on Thursday. Analyst Ann Voss said before the meeting that little would come of it. | met: Leaders of the bloc
                    Leaders of the bloc met in Paris on Thursday. President Peter Lund, who was absent, said before the meeting that he was ill. | met: Leaders of the bloc
                    Leaders of the bloc met in Paris on Thursday. French President Peter Lund, on arriving in Madrid, said he would not resign. | met: Leaders of the bloc
                    Mayors met in Madrid on Monday. Mayor Ann Voss told her colleagues on the council that she would resign. | met: Mayors
                    Leaders of the bloc met in Paris on Thursday. Peter Lund, the opposition leader, said as he entered parliament that it was useless. | met: Leaders of the bloc
                    Leaders of the bloc met in Paris on Thursday. French President Peter Lund said on arrival in Paris that he was tired. | met: Leaders of the bloc, Peter Lund
                    """)
    void takesWhoSpokeThere(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }

    @Test
    void takesNoMeetingAheadForAnother() {
        assertThat(
                        Told.in(
                                        "Peter Lund and Ann Voss met on Friday. Before the meeting, Lund visited Chile.")
                                .who())
                .containsExactly("met: Ann Voss, Peter Lund", "visited: Chile, Peter Lund");
    }

    @Test
    void takesAMeetingWithSomebodyElseForAnother() {
        assertThat(
                        Told.in(
                                        "Ministers met in Paris on Monday. Ahead of a meeting with Ann Voss, Peter Lund resigned.")
                                .who())
                .containsExactly("met: Ministers", "meeting: Ann Voss, Peter Lund");
    }
}
