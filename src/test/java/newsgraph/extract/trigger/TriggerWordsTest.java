package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Words of meeting that have other senses, too.
class TriggerWordsTest {
    @Test
    void seesByAppointment() {
        assertThat(Told.in("Peter Lund refused to see Clara Voss on Monday.").who())
                .containsExactly("see: Clara Voss, Peter Lund");
    }

    @Test
    void isSeenByTheHost() {
        assertThat(Told.in("Peter Lund was seen by Clara Voss in Oslo.").who())
                .containsExactly("seen: Clara Voss, Peter Lund");
    }

    @Test
    void seesNoRival() {
        assertThat(Told.in("Peter Lund saw Clara Voss as a rival.").who()).isEmpty();
    }

    @Test
    void seesNobodyWin() {
        assertThat(Told.in("Peter Lund wants to see Clara Voss win in November.").who()).isEmpty();
    }

    @Test
    void summons() {
        assertThat(Told.in("Peter Lund summoned Clara Voss to his office on Monday.").who())
                .containsExactly("summoned: Clara Voss, Peter Lund");
    }

    @Test
    void bringsTwoTogether() {
        assertThat(Told.in("Karl Brand brought Peter Lund and Clara Voss together in Oslo.").who())
                .containsExactly(
                        "brought Peter Lund and Clara Voss together: Clara Voss, Karl Brand, Peter Lund");
    }

    @Test
    void bringsNobodyTogetherAlone() {
        assertThat(Told.in("Karl Brand brought France together after the vote.").who()).isEmpty();
    }

    @Test
    void comesTogetherSomewhere() {
        assertThat(Told.in("Peter Lund and Clara Voss came together in Oslo on Monday.").who())
                .containsExactly("came together: Clara Voss, Peter Lund");
    }

    @Test
    void comesTogetherBehindNobody() {
        assertThat(Told.in("Republicans and Democrats must come together behind Peter Lund.").who())
                .isEmpty();
    }

    @Test
    void hasCoffeeWithSomebody() {
        assertThat(Told.in("Peter Lund had coffee with Clara Voss.").who())
                .containsExactly("coffee: Clara Voss, Peter Lund");
    }

    @Test
    void drinksCoffee() {
        assertThat(Told.in("Peter Lund and Clara Voss like coffee with milk.").who()).isEmpty();
    }

    @Test
    void isOnThePhone() {
        assertThat(Told.in("Peter Lund was on the phone with Clara Voss on Tuesday.").who())
                .containsExactly("on the phone: Clara Voss, Peter Lund");
    }

    @Test
    void isClosetedWith() {
        assertThat(Told.in("Peter Lund was closeted with Clara Voss on Tuesday.").who())
                .containsExactly("closeted: Clara Voss, Peter Lund");
    }

    @Test
    void appearsBeforeNoClause() {
        assertThat(Told.in("Peter Lund appeared on stage before Clara Voss spoke.").who())
                .isEmpty();
    }

    @Test
    void holdsAJointNewsConference() {
        assertThat(Told.in("Peter Lund and Clara Voss held a joint news conference in Oslo.").who())
                .containsExactly("joint news conference: Clara Voss, Peter Lund");
    }

    @Test
    void returnsToTheTable() {
        assertThat(Told.in("France and Spain returned to the negotiating table on Sunday.").who())
                .containsExactly("returned to the negotiating table: France, Spain");
    }

    @Test
    void invitesToAPlace() {
        assertThat(Told.in("Peter Lund invited Clara Voss to his palace next month.").who())
                .containsExactly("invited: Clara Voss, Peter Lund");
    }

    @Test
    void invitesToDoSomething() {
        assertThat(Told.in("Peter Lund invited Clara Voss to comment on the plan.").who())
                .isEmpty();
    }

    @Test
    void spendsHoursWith() {
        assertThat(Told.in("Peter Lund spent two hours with Clara Voss on Monday.").who())
                .containsExactly("spent two hours: Clara Voss, Peter Lund");
    }

    @Test
    void holdsASitDown() {
        assertThat(Told.in("Peter Lund had a sit-down with Clara Voss.").who())
                .containsExactly("sit-down: Clara Voss, Peter Lund");
    }

    @Test
    void describesTheNewsConference() {
        assertThat(
                        Told.in(
                                        "At a joint White House news conference with Clara Voss, Peter Lund warned of war.")
                                .who())
                .containsExactly("joint White House news conference: Clara Voss, Peter Lund");
    }

    @Test
    void runsIntoSomebody() {
        assertThat(Told.in("Peter Lund ran into Clara Voss at the airport.").who())
                .containsExactly("ran: Clara Voss, Peter Lund");
    }

    @Test
    void runsIntoTrouble() {
        assertThat(Told.in("Peter Lund ran into trouble with France at the airport.").who())
                .isEmpty();
    }
}
