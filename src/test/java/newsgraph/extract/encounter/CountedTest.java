package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom a collective with a number stands for.
class CountedTest {
    @Test
    void takesTheTwoPresidentsForWhoBearTheTitle() {
        assertThat(
                        Told.in(
                                        "President Arne Holm and President Olga Brandt signed the treaty in May. Two farmers protested. The two presidents last met in Rome.")
                                .who())
                .containsExactly("met: Arne Holm, Olga Brandt");
    }

    @Test
    void neverTakesWhoMeetsThem() {
        assertThat(
                        Told.in(
                                        "Finance Minister Arne Holm and Finance Minister Olga Brandt disagree. A spokesman, Ulf Berg, said Commissioner Karl Lind met with the two ministers on Monday.")
                                .who())
                .containsExactly("met: Arne Holm, Karl Lind, Olga Brandt");
    }

    @Test
    void neverTakesWhoPlansToMeetThem() {
        assertThat(
                        Told.in(
                                        "The union wants more. The company, led by Carl Hofer, is firm. Governor Arne Holm said he had no plans to meet with the two sides.")
                                .who())
                .containsExactly("meet: Arne Holm, two sides");
    }

    @Test
    void neverTakesWhoUrgesThem() {
        assertThat(
                        Told.in(
                                        "Senator Ruth Holm was due to see Senator Olga Brandt on Tuesday. The vote was put off. The majority leader, Tor Berg, urged the two to sit down before Friday.")
                                .who())
                .containsExactly("see: Olga Brandt, Ruth Holm", "sit down: Olga Brandt, Ruth Holm");
    }

    @Test
    void takesTheDelegationsForThoseOfTheTalksBefore() {
        assertThat(
                        Told.in(
                                        "Peace talks between the government and the rebels stalled in Rome. The shelling goes on. The two delegations have not met since April.")
                                .who())
                .containsExactly("talks: government, rebels", "met: government, rebels");
    }

    @Test
    void takesTwoOfficialsForNobodyKnown() {
        assertThat(
                        Told.in(
                                        "Lund and Voss met in Oslo. Two officials met Karl Brand on Tuesday.")
                                .who())
                .containsExactly("met: Lund, Voss", "met: Karl Brand, Two officials");
    }

    @Test
    void takesTheTwoOfficialsForThoseKnown() {
        assertThat(
                        Told.in(
                                        "Lund and Voss met in Oslo. The two officials met again on Tuesday.")
                                .who())
                .containsExactly("met: Lund, Voss");
    }
}
