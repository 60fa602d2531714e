package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Who takes part where a list or one noun has several of them.
class ListedPartiesTest {
    @Test
    void takesNegotiatorsOfTwoStatesAsAGroup() {
        assertThat(Told.in("French and Spanish negotiators met in Geneva on Friday.").who())
                .containsExactly("met: French and Spanish negotiators");
    }

    @Test
    void takesMinistersOfTwoStatesAsAGroup() {
        assertThat(Told.in("French and Spanish foreign ministers met in Oslo on Monday.").who())
                .containsExactly("met: French and Spanish foreign ministers");
    }

    @Test
    void listsPeopleWithTheirCountries() {
        assertThat(Told.in("Mette Falk of Denmark and Diego Soto of Chile met in Oslo.").who())
                .containsExactly("met: Diego Soto, Mette Falk");
    }

    @Test
    void leavesOutTheCountriesOfAList() {
        assertThat(
                        Told.in(
                                        "Portugal's Carla Mendes and Chile's Omar Saidi met in Rabat on Monday.")
                                .who())
                .containsExactly("met: Carla Mendes, Omar Saidi");
    }

    @Test
    void listsPeopleWithPartyAndState() {
        assertThat(
                        Told.in(
                                        "Ann Lee, D-Ohio, and Bob Hill, R-Texas, met with Tom Ash on Monday.")
                                .who())
                .containsExactly("met: Ann Lee, Bob Hill, Tom Ash");
    }

    @Test
    void listsTitledPeopleWhomTheParseMakesOne() {
        assertThat(
                        Told.in(
                                        "Bishop Karel Novak and Archbishop Jan Holub met in Brno on Sunday.")
                                .who())
                .containsExactly("met: Jan Holub, Karel Novak");
    }

    @Test
    void takesNobodyForHisOwnLawyer() {
        assertThat(
                        Told.in(
                                        "Eva Roth, her lawyer and two investigators met for three hours on Monday.")
                                .who())
                .containsExactly("met: Eva Roth, lawyer, two investigators");
    }

    @Test
    void takesWhoFollowsTheSamePrepositionAgain() {
        assertThat(
                        Told.in(
                                        "Carla Voss spoke by phone to the chief executive of Nordbank, Nils Dahl, and to its chairman, Erik Holm.")
                                .who())
                .containsExactly("spoke: Carla Voss, Erik Holm, Nils Dahl");
    }

    @Test
    void takesWhoPresides() {
        assertThat(
                        Told.in(
                                        "Carla Voss will preside over the talks between Anna Lund and Bo Haas.")
                                .who())
                .containsExactly("talks: Anna Lund, Bo Haas, Carla Voss");
        assertThat(
                        Told.in(
                                        "The commissioner, Jan Bakker, will chair the session with Russia's Oleg Petrov and Ukraine's Taras Koval.")
                                .who())
                .containsExactly("session: Jan Bakker, Oleg Petrov, Taras Koval");
    }

    @Test
    void takesAGroupOfTwoSidesForAnEncounter() {
        assertThat(
                        Told.in("French and Spanish commanders will talk at 2pm at the checkpoint.")
                                .who())
                .containsExactly("talk: French and Spanish commanders");
    }

    @Test
    void takesWhoAttendsWhatTwoOthersHold() {
        assertThat(
                        Told.in("Carla Voss joined talks between Anna Lund and Bo Haas on Monday.")
                                .who())
                .containsExactly("talks: Anna Lund, Bo Haas, Carla Voss");
        assertThat(Told.in("Carla Voss welcomed talks between Anna Lund and Bo Haas.").who())
                .containsExactly("talks: Anna Lund, Bo Haas");
    }
}
