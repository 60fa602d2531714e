package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.event.Status;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Who takes part, each way in which a sentence says it.
class PartiesTest {
    @Test
    void findsTheCounterpartBehindADay() {
        assertThat(Told.in("Peter Lund met Monday with Clara Voss and Karl Brand.").who())
                .containsExactly("met: Clara Voss, Karl Brand, Peter Lund");
    }

    @Test
    void takesTheSubjectBesideTalks() {
        assertThat(
                        Told.in(
                                        "Peter Lund said after talks with Clara Voss that the deal was close.")
                                .who())
                .containsExactly("talks: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhomTheSubjectToldInACall() {
        assertThat(
                        Told.in(
                                        "In a phone call on Saturday, Peter Lund told Clara Voss that the deal was close.")
                                .who())
                .containsExactly("phone call: Clara Voss, Peter Lund");
    }

    @Test
    void takesAGerundForTheVerb() {
        assertThat(Told.in("Peter Lund flew home after meeting Spanish officials.").who())
                .containsExactly("meeting: Peter Lund, Spanish officials");
    }

    @Test
    void takesWhoIsInTownToMeet() {
        assertThat(Told.in("Peter Lund is in Oslo to meet Clara Voss.").who())
                .containsExactly("meet: Clara Voss, Peter Lund");
    }

    @Test
    void takesTheSpeakerForI() {
        assertThat(Told.in("\"I met Clara Voss in Berlin last week,\" Peter Lund said.").who())
                .containsExactly("met: Clara Voss, Peter Lund");
    }

    @Test
    void leavesOutTheSpokesmanWhoOnlyReports() {
        assertThat(
                        Told.in(
                                        "Peter Lund met Clara Voss in Berlin. A spokesman for Lund said after the meeting that the deal was close.")
                                .who())
                .containsExactly("met: Clara Voss, Peter Lund");
    }

    @Test
    void takesBothSidesOfBetween() {
        assertThat(Told.in("Talks between France and Spain will resume on Monday.").who())
                .containsExactly("Talks: France, Spain");
    }

    @Test
    void takesTheObjectOfHosting() {
        assertThat(Told.in("Peter Lund hosted Clara Voss in Oslo on Monday.").who())
                .containsExactly("hosted: Clara Voss, Peter Lund");
    }

    @Test
    void takesTheAgentOfAPassive() {
        assertThat(Told.in("Clara Voss was received by Peter Lund in Oslo on Monday.").who())
                .containsExactly("received: Clara Voss, Peter Lund");
    }

    @Test
    void takesTheListenersOfAMeeting() {
        assertThat(
                        Told.in(
                                        "Peter Lund told a meeting of Spanish ministers that the deal was close.")
                                .who())
                .containsExactly("meeting: Peter Lund, Spanish ministers");
    }

    @Test
    void takesWhomOneCallsToCongratulate() {
        assertThat(Told.in("Peter Lund called to congratulate Clara Voss on Monday.").who())
                .containsExactly("called: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoWalksOutOfTalks() {
        assertThat(
                        Told.in(
                                        "French negotiators walked out of talks with Clara Voss on Thursday.")
                                .who())
                .containsExactly("talks: Clara Voss, French negotiators");
    }

    @Test
    void takesTheSharedSubjectOfAPassive() {
        assertThat(Told.in("Peter Lund flew to Madrid and was received by Clara Voss.").who())
                .containsExactly("received: Clara Voss, Peter Lund");
    }

    @Test
    void takesAnEpithetForThePersonBefore() {
        assertThat(
                        Told.in(
                                        "Peter Lund arrived late on Monday. The billionaire met Clara Voss in Oslo.")
                                .who())
                .containsExactly("met: Clara Voss, Peter Lund");
    }

    @Test
    void takesTheVisitorAndTheHost() {
        assertThat(Told.in("Peter Lund will pay a visit to Spain in June.").who())
                .containsExactly("visit: Peter Lund, Spain");
    }

    @Test
    void leavesOutWithWhomTheTopicIs() {
        assertThat(Told.in("Joel Banda and Olga Lind discussed trade with India.").who())
                .containsExactly("discussed: Joel Banda, Olga Lind");
    }

    @Test
    void findsTheOtherSideBehindALongerPhrase() {
        assertThat(
                        Told.in(
                                        "Talks between lawyers for the miners and government officials ended without a deal.")
                                .who())
                .containsExactly("Talks: government officials, lawyers for the miners");
    }

    @Test
    void leavesOutWhoActsBesideAVisitOfOthers() {
        assertThat(
                        Told.in(
                                        "Police arrested ten people days before a visit by President Joel Banda to Chile.")
                                .who())
                .containsExactly("visit: Chile, Joel Banda");
    }

    @Test
    void findsTheSubjectBehindAGerund() {
        assertThat(Told.in("After meeting Joel Banda, Ana Ruiz flew home.").who())
                .containsExactly("meeting: Ana Ruiz, Joel Banda");
    }

    @Test
    void joinsAnInfinitiveToAnother() {
        assertThat(
                        Told.in(
                                        "Nina Hart was due to lay flowers, talk to guards who survived the attack and meet with President Joel Banda.")
                                .who())
                .containsExactly(
                        "talk: Nina Hart, guards who survived the attack",
                        "meet: Joel Banda, Nina Hart");
    }

    @Test
    void tiesADescriptionToTheNameBesideIt() {
        assertThat(
                        Told.in(
                                        "She met the owner of a disputed dam, Karl Brandt, in Oslo on Monday.")
                                .who())
                .containsExactly("met: Karl Brandt");
    }

    @Test
    void partsTheSidesOfATalk() {
        assertThat(
                        Told.in(
                                        "Norway is mediating talks between the government of Chile and the rebels.")
                                .who())
                .containsExactly("talks: Norway, government of Chile, rebels");
    }

    @Test
    void leavesOutThePossessor() {
        assertThat(
                        Told.in(
                                        "A meeting between Clara Voss and Peter Lund's family is planned for Friday.")
                                .who())
                .containsExactly("meeting: Clara Voss, Peter Lund's family");
    }

    @Test
    void takesWhoIsThankedForTheHost() {
        assertThat(
                        Told.in(
                                        "Selim Kaya thanked Igor Petrov for hosting the talks with the rebels.")
                                .who())
                .containsExactly("talks: Igor Petrov, rebels");
    }

    @Test
    void leavesOutWhoSpeaksOfTheVisitOfAnother() {
        assertThat(
                        Told.in(
                                        "Selim Kaya spoke to Igor Petrov about a possible visit by Reza Amini to Oslo.")
                                .who())
                .containsExactly("spoke: Igor Petrov, Selim Kaya", "visit: Reza Amini");
    }

    @Test
    void readsATitleBehindAnAbbreviation() {
        assertThat(
                        Told.in(
                                        "Officials prepared for a visit to Chile by African Workers' Union (AWU) Chairman Isaac Moyo.")
                                .who())
                .containsExactly("visit: Chile, Isaac Moyo");
    }

    @Test
    void findsTwoWhoAreTheCollective() {
        assertThat(
                        Told.in(
                                        "Karel Novak and Jan Holub met in Brno on Sunday. The two prelates will meet again on Friday.")
                                .who())
                .containsExactly("met: Jan Holub, Karel Novak", "meet: Jan Holub, Karel Novak");
    }

    @Test
    void takesACountryForAFirstNameWithinAPersonsName() {
        assertThat(Told.in("Foreign Minister France Leroy met Peter Lund in Oslo.").who())
                .containsExactly("met: France Leroy, Peter Lund");
    }

    @Test
    void namesAKingByHisCountry() {
        assertThat(Told.in("Crown Prince Felipe of Spain met Clara Voss in Oslo.").who())
                .containsExactly("met: Clara Voss, Felipe of Spain");
    }

    @Test
    void followsWhomASentenceIsAboutWithAPronoun() {
        assertThat(
                        Told.in(
                                        "Karl Brandt praised the plan. Peter Lund's past came into play. In Oslo he met Clara Voss.")
                                .who())
                .containsExactly("met: Clara Voss, Peter Lund");
    }

    @Test
    void takesANameForWhoItsDescriptionMeansThoughAnotherBearsTheTitle() {
        assertThat(
                        Told.in(
                                        "President Karl Brand spoke on Monday. Peter Lund will meet the bank's president, Eva Dahl, on Friday.")
                                .who())
                .containsExactly("meet: Eva Dahl, Peter Lund");
    }

    @Test
    void takesWhomOneMetToDiscuss() {
        assertThat(
                        Told.in(
                                        "Lawmakers met with Justice Department liaison Peter Lund to discuss requests.")
                                .who())
                .containsExactly("met: Lawmakers, Peter Lund");
    }

    @Test
    void takesThoseWhomSomebodyWantsToMeetAnother() {
        assertThat(
                        Told.in(
                                        "Peter Lund said in a letter that he wants Spanish diplomats based in Washington to meet with Clara Voss.")
                                .who())
                .containsExactly("meet: Clara Voss, Spanish diplomats based in Washington");
    }

    @Test
    void joinsAnInfinitiveToAnotherPastAClause() {
        Told told =
                Told.in(
                        "Clara Voss was scheduled to lay flowers at the embassy, talk to guards who survived the blast and meet with President Joel Banda.");
        assertThat(told.who())
                .containsExactly(
                        "talk: Clara Voss, guards who survived the blast",
                        "meet: Clara Voss, Joel Banda");
        assertThat(told.encounters()).allMatch(e -> e.status() == Status.PLANNED);
    }

    @Test
    void takesWhomOneTelephonesToThank() {
        assertThat(Told.in("Peter Lund said he telephoned to congratulate Ann Voss.").who())
                .containsExactly("telephoned: Ann Voss, Peter Lund");
        assertThat(Told.in("Peter Lund phoned to say that Ann Voss was ill.").who())
                .containsExactly("phoned: Peter Lund");
    }
}
