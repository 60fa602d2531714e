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
}
