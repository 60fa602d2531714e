package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who was there too, told beside the encounter.
class PresenceTest {
    @Test
    void takesWhoIsToldOfInTheNextSentence() {
        assertThat(
                        Told.in(
                                        "Ann Lund met Bo Voss in Oslo on Monday. Also present was Kari Holm, the minister of trade.")
                                .who())
                .containsExactly("met: Ann Lund, Bo Voss, Kari Holm");
    }

    @Test
    void takesWhoLooksOn() {
        assertThat(
                        Told.in(
                                        "Ann Lund met Bo Voss in Oslo on Monday, with Kari Holm looking on.")
                                .who())
                .containsExactly("met: Ann Lund, Bo Voss, Kari Holm");
    }

    @Test
    void leavesOutWhoDidSomethingElse() {
        assertThat(
                        Told.in(
                                        "Ann Lund met Bo Voss in Oslo on Monday. Also elected was Kari Holm.")
                                .who())
                .containsExactly("met: Ann Lund, Bo Voss");
    }

    @Test
    void takesWhoComesWithAParty() {
        assertThat(
                        Told.in(
                                        "Anna Lund saw Bo Haas on Tuesday, with colleagues from Peru and Chile, and told him so.")
                                .who())
                .containsExactly("saw: Anna Lund, Bo Haas, colleagues from Peru and Chile");
    }

    @Test
    void leavesOutWhoDoesSomethingElseMeanwhile() {
        assertThat(
                        Told.in(
                                        "Anna Lund met Bo Haas on Monday, with officials saying the talks went well.")
                                .who())
                .contains("met: Anna Lund, Bo Haas");
    }
}
