package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Parties that are only pointed at.
class AnaphoraTest {
    @Test
    void takesHeForTheSubjectOfTheSentenceBefore() {
        assertThat(Told.in("Peter Lund flew to Oslo on Monday. He met Clara Voss there.").who())
                .containsExactly("met: Clara Voss, Peter Lund");
    }

    @Test
    void takesHimForTheOwnerOfThoseWhoSeeHim() {
        assertThat(
                        Told.in(
                                        "Peter Lund spoke in Paris on Friday. Joel Banda's lawyers, who visited him in jail on Saturday, said he was well.")
                                .who())
                .containsExactly("visited: Joel Banda, Joel Banda's lawyers");
    }

    @Test
    void takesHimForNobodyWhoSeesHim() {
        assertThat(
                        Told.in(
                                        "Peter Lund spoke in Paris on Friday. Joel Banda, who met him on Saturday, said he was well.")
                                .who())
                .containsExactly("met: Joel Banda, Peter Lund");
    }

    @Test
    void takesSheForTheWomanOfTwo() {
        assertThat(
                        Told.in(
                                        "Peter Lund praised Clara Voss on Monday. She will meet Karl Brand next week.")
                                .who())
                .containsExactly("meet: Clara Voss, Karl Brand");
    }

    @Test
    void takesHisForTheSubjectThatFollows() {
        assertThat(Told.in("After his talks with Clara Voss, Peter Lund flew home.").who())
                .containsExactly("talks: Clara Voss, Peter Lund");
    }

    @Test
    void takesTheTwoLeadersForTheTwoNamedBefore() {
        assertThat(
                        Told.in(
                                        "President Peter Lund called Prime Minister Clara Voss a friend. The two leaders will meet in June.")
                                .who())
                .containsExactly("meet: Clara Voss, Peter Lund");
    }

    @Test
    void takesTheirForThoseJoinedBefore() {
        assertThat(
                        Told.in(
                                        "Peter Lund and Clara Voss smiled for the cameras. Their meeting lasted an hour.")
                                .who())
                .containsExactly("meeting: Clara Voss, Peter Lund");
    }

    @Test
    void takesBothCountriesForTheTwoNamedBefore() {
        assertThat(
                        Told.in(
                                        "France and Spain signed the treaty in 1990. Both countries held talks on it last week.")
                                .who())
                .containsExactly("talks: France, Spain");
    }

    @Test
    void leavesTheLeadersWithoutANameWhereThreeAreNamed() {
        assertThat(
                        Told.in(
                                        "Peter Lund, Clara Voss and Karl Brand want the post. The two leaders will meet in June.")
                                .who())
                .containsExactly("meet: two leaders");
    }

    @Test
    void neverTakesTheSubjectForHim() {
        assertThat(
                        Told.in(
                                        "Karl Brand arrived in Oslo. Peter Lund, the mayor, plans to fly there to meet him.")
                                .who())
                .containsExactly("meet: Karl Brand, Peter Lund");
    }

    @Test
    void takesTheManHeSpeaksForBeforeTheSpokesman() {
        assertThat(Told.in("A spokesman for Peter Lund said he had spoken to Clara Voss.").who())
                .containsExactly("spoken: Clara Voss, Peter Lund");
    }
}
