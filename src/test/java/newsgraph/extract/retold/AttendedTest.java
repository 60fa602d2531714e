package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bo Voss took part in the talks between Ann Lund and Eva Haas on Monday. | talks: Ann Lund, Bo Voss, Eva Haas
                    Bo Voss refused to attend the talks between Ann Lund and Eva Haas on Monday. | talks: Ann Lund, Eva Haas
                    Ann Lund took pride in the talks between Bo Voss and Eva Haas on Monday. | talks: Bo Voss, Eva Haas
                    """)
    void takesOnlyWhoDidTakePart(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }
}
