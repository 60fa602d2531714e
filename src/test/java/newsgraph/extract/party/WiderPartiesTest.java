package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Who takes part in what a noun of meeting tells, where its own phrases do not say so.
class WiderPartiesTest {
    @Test
    void takesWhoIsInTalks() {
        assertThat(Told.in("Peter Lund has been in talks with Clara Voss since June.").who())
                .containsExactly("talks: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoEndedDaysOfTalks() {
        assertThat(Told.in("Peter Lund and Clara Voss ended two days of talks on Friday.").who())
                .containsExactly("talks: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoGaveADinnerForWhom() {
        assertThat(
                        Told.in(
                                        "A dinner that Peter Lund was to give for Clara Voss was called off.")
                                .who())
                .containsExactly("dinner: Clara Voss, Peter Lund");
    }

    @Test
    void takesTheHostOfAReception() {
        assertThat(Told.in("A reception hosted by Peter Lund for Clara Voss ended early.").who())
                .containsExactly("reception: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoIInAConversationIs() {
        assertThat(
                        Told.in(
                                        "\"That was a conversation I had with Clara Voss,\" Peter Lund said.")
                                .who())
                .containsExactly("conversation: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoInvitedToALunch() {
        assertThat(Told.in("Peter Lund turned down an invitation to lunch from Clara Voss.").who())
                .containsExactly("lunch: Clara Voss, Peter Lund");
    }

    @Test
    void takesToWhomADinnerIsProposed() {
        assertThat(Told.in("Peter Lund proposed dinner to Clara Voss in a note.").who())
                .containsExactly("dinner: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoRecallsADinner() {
        assertThat(Told.in("Peter Lund recalled a dinner with Clara Voss.").who())
                .containsExactly("dinner: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoIsCalledOnToTalk() {
        assertThat(
                        Told.in(
                                        "The union called on Peter Lund and Clara Voss to open negotiations.")
                                .who())
                .containsExactly("negotiations: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoIsSentToTalks() {
        assertThat(Told.in("Karl Brand sent Peter Lund to Oslo for talks with Clara Voss.").who())
                .containsExactly("talks: Clara Voss, Peter Lund");
    }

    @Test
    void takesForWhomTheSpokesmanSpeaks() {
        assertThat(
                        Told.in(
                                        "Peter Lund's spokesman said a call with Clara Voss was being arranged.")
                                .who())
                .containsExactly("call: Clara Voss, Peter Lund");
    }

    @Test
    void leavesOutWhoOnlyJudgesTalks() {
        assertThat(Told.in("Peter Lund criticized the talks with Clara Voss.").who())
                .containsExactly("talks: Clara Voss");
    }

    @Test
    void leavesOutWhoOnlySpeaksOfTalks() {
        assertThat(Told.in("Peter Lund said the talks with Clara Voss had failed.").who())
                .containsExactly("talks: Clara Voss");
    }

    @Test
    void takesWhoIsExpectedForTalks() {
        assertThat(
                        Told.in(
                                        "Peter Lund is expected in Oslo on Friday for consultations with Clara Voss.")
                                .who())
                .containsExactly("consultations: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhomAVisitIsPaidTo() {
        assertThat(Told.in("Peter Lund paid a visit on Monday to Clara Voss.").who())
                .containsExactly("visit: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoOffersTalks() {
        assertThat(Told.in("Peter Lund rejected an offer of talks from Clara Voss.").who())
                .containsExactly("talks: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoIsQuestionedAtAHearing() {
        assertThat(Told.in("Peter Lund was questioned by Clara Voss at a hearing.").who())
                .containsExactly("questioned: Clara Voss, Peter Lund");
    }

    @Test
    void takesADescriptionBeforeTheName() {
        assertThat(Told.in("Peter Lund denied having met the developer Clara Voss.").who())
                .containsExactly("met: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoBeganTheTalks() {
        assertThat(
                        Told.in(
                                        "The talks, which Peter Lund and Clara Voss began on Monday, ended without a deal.")
                                .who())
                .containsExactly("talks: Clara Voss, Peter Lund");
    }

    @Test
    void takesWhoIsOnAVisit() {
        assertThat(Told.in("Peter Lund is on a visit to Japan this week.").who())
                .containsExactly("visit: Japan, Peter Lund");
    }
}
