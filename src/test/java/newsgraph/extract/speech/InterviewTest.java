package newsgraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Interviews that are printed with labels: who "I" and "you" are, and who says so.
class InterviewTest {
    @Test
    void knowsInitialsByTheNamesOfTheArticle() {
        Told told =
                Told.in(
                        """
                        The harbour master on the long strike

                        Ida Holm, who ran the port for years, spoke to Peter Lund of the Echo.

                        Peter Lund: Where were you on Monday?

                        Ida Holm: In Oslo. I met Karl Brand in his office.

                        PL: And you met Clara Voss?

                        IH: Yes. On Tuesday I spoke to her on the phone.\
                        """);
        assertThat(told.who()).contains("met: Ida Holm, Karl Brand", "met: Clara Voss, Ida Holm");
        assertThat(told.sources()).containsExactly("-", "Ida Holm", "Peter Lund", "Ida Holm");
    }

    @Test
    void takesThePersonOfTheIntroductionForTheOneWhoAnswers() {
        Told told =
                Told.in(
                        """
                        Ida Holm ran the port for years. She talks about the strike.

                        Q: Where were you on Monday?

                        A: In Oslo. I met Karl Brand in his office.

                        Q: Did you see Clara Voss?

                        A: Yes. She called me on Tuesday.\
                        """);
        assertThat(told.who()).contains("met: Ida Holm, Karl Brand");
        assertThat(told.sources()).containsOnly("Ida Holm");
    }

    @Test
    void aLabelThatHeadsAListSaysNothing() {
        Told told =
                Told.in(
                        """
                        Two ports counted their losses on Friday.

                        OSLO:

                        Boats: 12

                        Nets: 40

                        BERGEN:

                        Boats: 7

                        Nets: 31\
                        """);
        assertThat(told.who()).isEmpty();
    }
}
