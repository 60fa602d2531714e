package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Who takes part beside those that a sentence's frame names.
class CompanionsTest {
    @Test
    void takesWhoComesAlong() {
        assertThat(
                        Told.in(
                                        "Prime Minister Olga Lind, along with Finance Minister Peter Dahl, met Chancellor Karl Brandt in Berlin on Monday.")
                                .who())
                .containsExactly("met: Karl Brandt, Olga Lind, Peter Dahl");
    }

    @Test
    void takesTheMembersWhoAreNamed() {
        assertThat(
                        Told.in(
                                        "Ana Ruiz met with a dozen lawmakers, among them Jane Cole and Mark Field.")
                                .who())
                .containsExactly("met: Ana Ruiz, Jane Cole, Mark Field, dozen lawmakers");
    }

    @Test
    void takesATeamAndItsHead() {
        assertThat(
                        Told.in(
                                        "A team of inspectors headed by Anna Berg held talks with Iraqi scientists.")
                                .who())
                .containsExactly("talks: Anna Berg, Iraqi scientists, team of inspectors");
    }

    @Test
    void takesTheHeadForADelegationOfWhichNothingElseIsTold() {
        assertThat(Told.in("A delegation led by Anna Berg held talks with Iraqi scientists.").who())
                .containsExactly("talks: Anna Berg, Iraqi scientists");
    }

    @Test
    void countsAGroupAloneWhoseMembersHaveNoNames() {
        assertThat(Told.in("Ana Ruiz met dozens of officials, including mayors, in Oslo.").who())
                .containsExactly("met: Ana Ruiz, dozens of officials");
    }

    @Test
    void takesWhoComesWithOneWhoIsNamed() {
        assertThat(Told.in("Ana Ruiz summoned Joel Banda and the strike committee.").who())
                .containsExactly("summoned: Ana Ruiz, Joel Banda, strike committee");
    }

    @Test
    void takesWhoJoinsAnother() {
        assertThat(
                        Told.in(
                                        "Mette Falk was joined by Finance Minister Peter Dahl for talks with union leaders.")
                                .who())
                .containsExactly("talks: Mette Falk, Peter Dahl, union leaders");
    }

    @Test
    void leavesOutARetinue() {
        assertThat(Told.in("Ana Ruiz hosted a dinner for Joel Banda and his delegation.").who())
                .containsExactly("dinner: Ana Ruiz, Joel Banda");
    }

    @Test
    void takesTheNamesThatFollowAGroup() {
        assertThat(
                        Told.in(
                                        "Leaders of the two countries, Mette Falk and Diego Soto, met in Oslo on Monday.")
                                .who())
                .containsExactly("met: Diego Soto, Mette Falk");
    }

    @Test
    void findsTheHeadOfADelegationThatIsReceived() {
        assertThat(
                        Told.in(
                                        "Rui Costa received a delegation of miners headed by Bento Dias on Monday.")
                                .who())
                .containsExactly("received: Bento Dias, Rui Costa, delegation of miners");
    }

    @Test
    void takesTheNamesThatFollowAColon() {
        assertThat(
                        Told.in(
                                        "On Tuesday Carla Voss received a famous guest: the singer Mia Holt.")
                                .who())
                .containsExactly("received: Carla Voss, Mia Holt");
    }
}
