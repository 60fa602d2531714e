package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is meant by a description: whoever was called so, or stands beside it.
class DescriptionsTest {
    @Test
    void tiesADescriptionToWhomItWasSaidOf() {
        assertThat(
                        Told.in(
                                        "Karen Osmond, 51, a county sheriff who had never run for anything, was in Oslo. On Friday the sheriff met bankers.")
                                .who())
                .containsExactly("met: Karen Osmond, bankers");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Activist Anna Lund flew to Rome. The campaigner met Peter Voss on Monday. | OCCURRED Anna Lund, Peter Voss
                    Republican frontrunner Karl Brandt flew to Rome. The candidate met Peter Voss on Monday. | OCCURRED Karl Brandt, Peter Voss
                    Nobel winner Anna Lund flew to Rome. The laureate met Peter Voss on Monday. | OCCURRED Anna Lund, Peter Voss
                    Police chief Karl Brandt flew to Rome. The laureate met Peter Voss on Monday. | OCCURRED Peter Voss, laureate
                    """)
    void tiesADescriptionToWhoWasCalledTheSameInOtherWords(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @Test
    void tiesALeadsRoleToTheNameThatFollows() {
        assertThat(
                        Told.in(
                                        "A statement was read out in Oslo by the United Nations envoy. Pieter Groot, at the end of a long trip, was driven to a guest house. The envoy met General Than Lwin on Tuesday.")
                                .who())
                .containsExactly("met: Pieter Groot, Than Lwin");
    }

    @Test
    void tiesANewDescriptionToTheTopic() {
        assertThat(
                        Told.in(
                                        "Ian Parry will see nobody. The Democratic Unionist leader turned down an offer of tea with Mr Mitchell.")
                                .who())
                .containsExactly("tea: Ian Parry, Mitchell");
    }

    @Test
    void takesTheNameThatSomebodyGoesBy() {
        assertThat(
                        Told.in(
                                        "It was the bishop's fourth conversation this week with the man who calls himself Rolo Paz.")
                                .who())
                .containsExactly("conversation: Rolo Paz, bishop");
    }

    @Test
    void readsTwoDescriptionsBeforeAName() {
        assertThat(
                        Told.in(
                                        "Her rival, the former ferries minister, Karen Osmond, had lunch with the head of the seamen's union on Tuesday.")
                                .who())
                .containsExactly("lunch: Karen Osmond, head of the seamen's union");
    }

    @Test
    void readsLettersBehindAName() {
        assertThat(
                        Told.in(
                                        "Counsel for the harbour board, Judith Mays QC, met the families' lawyer, Colm Reddy, on Friday.")
                                .who())
                .containsExactly("met: Colm Reddy, Judith Mays");
    }

    @Test
    void readsADescriptionOfTwoNouns() {
        assertThat(
                        Told.in(
                                        "Anders Holm, the company's founder and largest shareholder, met the union's general secretary, Mary Flood, on Tuesday.")
                                .who())
                .containsExactly("met: Anders Holm, Mary Flood");
    }

    @Test
    void readsADescriptionWithAClauseOfItsOwn() {
        assertThat(
                        Told.in(
                                        "Grant Lister, the two-term governor she had just beaten, flew home. The governor met bankers.")
                                .who())
                .containsExactly("met: Grant Lister, bankers");
    }

    @Test
    void namesTheLeadersOfCountries() {
        assertThat(
                        Told.in(
                                        "The leaders of France and Spain met in Oslo. Anne Martin, the French president, and the Spanish prime minister, Juan Lopez, looked tired.")
                                .who())
                .containsExactly("met: Anne Martin, Juan Lopez");
    }

    @Test
    void takesABodyForItsMembers() {
        assertThat(
                        Told.in(
                                        "The matter could go to the Fisheries Organization, whose members will meet in Dartmouth in January.")
                                .who())
                .containsExactly("meet: Fisheries Organization");
    }

    @Test
    void readsAGroupToItsEnd() {
        assertThat(
                        Told.in(
                                        "Italian officials, who received a delegation from China's sovereign fund in Rome, are happy.")
                                .who())
                .containsExactly(
                        "received: Italian officials, delegation from China's sovereign fund");
    }

    @Test
    void endsAGroupBeforeAPlace() {
        assertThat(Told.in("Lund met the spokesmen of the negotiating groups in his office.").who())
                .containsExactly("met: Lund, spokesmen of the negotiating groups");
    }

    @Test
    void readsACommitteesNameFromItsStart() {
        assertThat(
                        Told.in(
                                        "Sir Hugh will appear before the Treasury select committee on Tuesday.")
                                .who())
                .containsExactly("appear: Hugh, Treasury select committee");
    }

    @Test
    void leavesADescriptionThatFitsNobody() {
        assertThat(Told.in("Lund met Ann Hill. The captain met Lund as well.").who())
                .containsExactly("met: Ann Hill, Lund", "met: Lund, captain");
    }

    @Test
    void takesTheTwoLeadersToldOfLast() {
        assertThat(
                        Told.in(
                                        "General Reiss and President Daoud are ill. Prime Minister Sall and the rebel leader, Pierre Bah, are not. The two leaders may meet in June.")
                                .who())
                .containsExactly("meet: Pierre Bah, Sall");
    }

    @Test
    void aSecondDescriptionIsTheSameMan() {
        assertThat(
                        Told.in(
                                        "Carla Voss agreed to see Tom Dell, the former Senate majority leader and an adviser to Mr. Haas, when he passed through Oslo in April.")
                                .who())
                .containsExactly("see: Carla Voss, Tom Dell");
        assertThat(Told.in("Carla Voss met the mayor, Bo Haas, and a judge.").who())
                .containsExactly("met: Bo Haas, Carla Voss, judge");
    }

    @Test
    void takesNoDirectorForAPresident() {
        assertThat(
                        Told.in(
                                        "French director Luc Dumas arrived in Cannes. Italian Prime Minister Ann Lund met the French president.")
                                .who())
                .containsExactly("met: Ann Lund, French president");
    }

    @Test
    void takesNoCountrysDirectorForItsChief() {
        assertThat(
                        Told.in(
                                        "Spanish director Ana Ruiz is ill. Tom Reese met the Spanish chief in Oslo.")
                                .who())
                .containsExactly("met: Spanish chief, Tom Reese");
    }

    @Test
    void takesABodysDirectorForItsChief() {
        assertThat(
                        Told.in(
                                        "FBI director Luc Dumas arrived in Oslo. Ann Lund met the FBI chief on Monday.")
                                .who())
                .containsExactly("met: Ann Lund, Luc Dumas");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Transport Secretary drove to the port of Lyon on Saturday for a meeting with the top management of the harbour. The union, through general secretary Peter Lund, wants the director removed. | meeting: Transport Secretary, top management of the harbour
                    Clara Lund has since spoken to the ambassador, who has promised to ring each night. Peter Lund, 31, went to Chile in January to drill wells. | spoken: Clara Lund, ambassador
                    The college said that the president had met representatives of the union on Monday. A delegation was sent to Dr Peter Lund. "He looked at the clock," said Ann Voss, one of the three. | met: president, representatives of the union
                    """)
    void tiesNoTitleToWhoeverIsNamedNext(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }
}
