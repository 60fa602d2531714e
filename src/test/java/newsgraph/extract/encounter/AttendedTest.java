package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who else was at an encounter, told in a sentence of its own.
class AttendedTest {
    @Test
    void takesWhoAttendedTheSession() {
        assertThat(
                        Told.in(
                                        "Governor Ned Holm met with historians on Friday. Olga Brandt, a teacher who attended the session, said he listened.")
                                .who())
                .containsExactly("met: Ned Holm, Olga Brandt, historians");
    }

    @Test
    void takesWhoMediatesTheTalks() {
        assertThat(
                        Told.in(
                                        "France and Spain resumed talks on fish on Monday. The talks are mediated by Karl Lind.")
                                .who())
                .containsExactly("talks: France, Karl Lind, Spain");
    }

    @Test
    void takesWhoWillChairTheSession() {
        assertThat(
                        Told.in(
                                        "Clara Voss and Peter Lund will meet in Rome on Monday. Commissioner Karl Lind will chair the session.")
                                .who())
                .containsExactly("meet: Clara Voss, Karl Lind, Peter Lund");
    }

    @Test
    void leavesOutWhoDidNotAttend() {
        assertThat(
                        Told.in(
                                        "Mayor Ann Holm met Bishop Olof Brandt on Monday. Karl Lind, who did not attend the meeting, called it useful.")
                                .who())
                .containsExactly("met: Ann Holm, Olof Brandt", "meeting: Karl Lind");
    }
}
