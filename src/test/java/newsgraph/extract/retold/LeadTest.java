package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A lead tells by roles what the next sentences tell by names, and "the session" is the one told
/// right before.
class LeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The energy ministers of France and Spain will meet in Madrid next Tuesday. Peter Lund will chair the session with France's Alain Noval and Spain's Juan Prada.",
                "The top French envoy for the islands held talks with Chilean officials in Santiago on Tuesday. Alain Noval, the special envoy, met with his Chilean counterpart, Juan Prada, at a guesthouse.",
                "Two party leaders held talks on Tuesday on a coalition. Clara Voss and Peter Lund met for three hours in the Senate.",
                "The defence ministers of Japan and Chile met in Tokyo on Tuesday. Kenji Oda and Luis Parra agreed to hold drills, they said after the meeting.",
                "Peter Lund opened a broad discussion with historians on Monday. Douglas Brink, a historian who attended the session, said it was long.",
                "Peter Lund met Clara Voss on Monday. Jan Kowal told reporters after the meeting that it had gone well.",
                "Peter Lund and Clara Voss met on Monday. Jan Kowal, who joined the talks, called them useful."
            })
    void isOneEncounter(String words) {
        assertThat(Told.in(words).who()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "French ministers met Spanish officials on Tuesday. Japanese Foreign Minister Kenji Oda telephoned Chile's Luis Parra.",
                "Ministers from France and Spain met in Paris on Tuesday. In Tokyo, Kenji Oda met Chilean President Luis Parra.",
                "French and Spanish officials met in Madrid on Monday. Ann Lund met Bo Voss in Oslo.",
                "Union leaders met on Monday. Peter Lund will meet Clara Voss on Friday.",
                "The leaders of France and Spain met on Tuesday. Earlier Peter Lund, the mayor, received Clara Voss, a writer.",
                "Peter Lund met Clara Voss on Monday. The meeting with Jan Kowal on Tuesday was short."
            })
    void areTwoEncounters(String words) {
        assertThat(Told.in(words).who()).hasSize(2);
    }

    @Test
    void namesTakeThePlaceOfRoles() {
        assertThat(
                        Told.in(
                                        "The top French envoy for the islands held talks with Chilean officials in Santiago on Tuesday. Alain Noval, the special envoy, met with his Chilean counterpart, Juan Prada, at a guesthouse.")
                                .who())
                .containsExactly("met: Alain Noval, Juan Prada");
    }

    @Test
    void whoAttendedTookPart() {
        assertThat(
                        Told.in(
                                        "Peter Lund opened a broad discussion with historians on Monday. Douglas Brink, a historian who attended the session, said it was long.")
                                .who())
                .containsExactly("discussion: Douglas Brink, Peter Lund, historians");
    }
}
