package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .containsExactly("meet: Arne Holm, company, union");
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
                .containsExactly("met: Lund, Voss", "met: Lund, Voss");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The two presidents met in Madrid on Friday. French President Joel Banda said the talks were good. Chilean President Peter Lund said he was pleased. | met: Joel Banda, Peter Lund
                    The two leaders met in Madrid on Friday. French President Joel Banda said the talks were good. "It was a start," Chilean President Peter Lund said. | met: Joel Banda, Peter Lund
                    The three prime ministers held talks in Madrid on Friday. Spanish Prime Minister Ann Voss called them useful. French Prime Minister Joel Banda and Chilean Prime Minister Peter Lund said nothing. | talks: Ann Voss, Joel Banda, Peter Lund
                    The two leaders met in Madrid on Friday. French President Joel Banda said the talks were good. Chilean President Peter Lund and Spanish Prime Minister Ann Voss were absent. | met: two leaders
                    The two generals met in Madrid on Friday. President Peter Lund and President Joel Banda said the talks were good. | met: two generals
                    """)
    void takesThoseOfALeadForWhoIsNamedBehindIt(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }
}
