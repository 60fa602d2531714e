package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Who somebody is to another, and who is meant by it.
class RelativesTest {
    @Test
    void knowsADeputyByTheNameGivenBefore() {
        assertThat(
                        Told.in(
                                        "Ana Ruiz lost the vote. Her deputy, Joel Banda, resigned. Ruiz met her deputy in Oslo.")
                                .who())
                .containsExactly("met: Ana Ruiz, Joel Banda");
    }

    @Test
    void knowsASonByWhoseFatherAnotherIs() {
        assertThat(
                        Told.in(
                                        "Rui Costa, Paulo Dias's father, wrote a letter. Costa wants diplomats to meet with his little son in Lisbon.")
                                .who())
                .containsExactly("meet: Paulo Dias, diplomats");
    }

    @Test
    void noFatherIsAMother() {
        assertThat(
                        Told.in(
                                        "Peter Lund's son, Paul Lund, wrote a letter. On Friday Paul Lund met his mother in Oslo.")
                                .who())
                .containsExactly("met: Paul Lund, mother");
    }

    @Test
    void leavesOpenWhichOfTwoSonsIsMeant() {
        assertThat(
                        Told.in(
                                        "Rui Costa lives with his son Bento and his son Paulo. On Friday Ana Ruiz met his son in Lisbon.")
                                .who())
                .containsExactly("met: Ana Ruiz, son");
    }

    @Test
    void readsAPronounOfWhomItsClauseDescribes() {
        assertThat(
                        Told.in(
                                        "Joel Banda came with his wife, Ana, who spoke of her meeting with Piet Groot. Lea Falk sang.")
                                .who())
                .containsExactly("meeting: Ana, Piet Groot");
    }

    @Test
    void readsNobodyNewForAPronoun() {
        assertThat(
                        Told.in(
                                        "Joel Banda brought his daughter. A clerk watched her while he met with the directors.")
                                .who())
                .containsExactly("met: Joel Banda, directors");
    }

    @Test
    void takesAMinisterForNoPrimeMinister() {
        assertThat(
                        Told.in(
                                        "Foreign Minister Joel Banda flew to Oslo. Prime Minister Ana Ruiz stayed at home. Piet Groot met the minister on Friday.")
                                .who())
                .containsExactly("met: Joel Banda, Piet Groot");
    }

    @Test
    void readsWhoWasPromisedAMeeting() {
        assertThat(Told.in("The miners were promised an hour with Ana Ruiz last week.").who())
                .containsExactly("hour: Ana Ruiz, miners");
    }

    @Test
    void takesWhoMediates() {
        assertThat(Told.in("Joel Banda met Piet Groot in Rome under the auspices of Spain.").who())
                .containsExactly("met: Joel Banda, Piet Groot, Spain");
    }

    @Test
    void takesWhoComesAlong() {
        assertThat(
                        Told.in(
                                        "Joel Banda will fly to Rome on Friday with two colleagues to meet Piet Groot.")
                                .who())
                .containsExactly("meet: Joel Banda, Piet Groot, two colleagues");
    }
}
