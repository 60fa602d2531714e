package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// By which words a group or body without a plain name is known.
class GroupNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Carla Voss held talks with the union representing 3,000 drivers on Friday. | talks: Carla Voss, union representing 3,000 drivers
                    The mayor, Tom Reese, met nurses working at the children's hospital on Thursday. | met: Tom Reese, nurses working at the children's hospital
                    Rita Lund, the Labor leader, met her own front bench in Perth yesterday. | met: Rita Lund, own front bench
                    Ann Lund met picketers at the gates on Monday. | met: Ann Lund, picketers
                    Ann Lund met the shop stewards' convenor, Joe Brand, on Monday. | met: Ann Lund, Joe Brand
                    Lawyers for the archdiocese and lawyers for the victims met on Tuesday. | met: Lawyers for the archdiocese, lawyers for the victims
                    Mr Lund blamed the mayor for the chaos after a meeting with him on Monday. | meeting: Lund, mayor
                    Ann Lund rang the governor for advice on Monday. | rang: Ann Lund, governor
                    Ann Lund met the secretary for education and skills on Monday. | met: Ann Lund, secretary for education and skills
                    The commission investigating the crash questioned pilot Erik Holm on Monday. | questioned: Erik Holm, commission investigating the crash
                    The minister, Carla Voss, met farmers who lost cattle in the floods on Tuesday. | met: Carla Voss, farmers who lost cattle in the floods
                    Anna Lund met sailors who had refused to work. | met: Anna Lund, sailors
                    The farmers who met the minister on Friday asked for aid. | met: farmers, minister
                    The workers who struck met Ann Lund on Monday. | met: Ann Lund, workers who struck
                    The families who lost their homes met the mayor, Tom Reese, on Monday. | met: Tom Reese, families who lost their homes
                    Anna Lund met farmers who grow rice and sugar on Monday. | met: Anna Lund, farmers who grow rice and sugar
                    Anna Lund held talks with the E3 on Monday. | talks: Anna Lund, E3
                    Anna Lund met the V4 on Monday. | met: Anna Lund, V4
                    The N5 group met Ann Lund on Monday. | met: Ann Lund, N5
                    Ann Lund met the N5 drivers on Monday. | met: Ann Lund, N5 drivers
                    Anna Lund met bankers hoping to win support for the plan. | met: Anna Lund, bankers
                    Anna Lund held talks with the Hezbollah militant group on Monday. | talks: Anna Lund, Hezbollah
                    Anna Lund held talks with the G20 group of developing countries on Monday. | talks: Anna Lund, G20
                    Representatives of the G-14 met Uefa officials in Zurich on Monday. | met: Representatives of the G-14, Uefa officials
                    Carla Voss is to meet with uncommitted superdelegates on Monday. | meet: Carla Voss, uncommitted superdelegates
                    Karl Brand met the head of Spain's nuclear agency, Peter Lund, on Friday. | met: Karl Brand, Peter Lund
                    The head of France's central bank, Ann Voss, met Karl Brand in Madrid. | met: Ann Voss, Karl Brand
                    Karl Brand met the leader of Spain's far-right opposition, Ann Voss. | met: Ann Voss, Karl Brand
                    Karl Brand met the head of Chile's largest union. | met: Karl Brand, head of Chile's largest union
                    Finance ministers of the seven nations met in Tokyo on Monday. | met: Finance ministers of the seven nations
                    Ann Voss left Paris after a summit with Spanish ministers that was meant to calm them. | summit: Ann Voss, Spanish ministers
                    Peter Lund arrived for a meeting with union officials that ended without a deal. | meeting: Peter Lund, union officials
                    Peter Lund drove to Oslo for a session with the council that lasted an hour. | session: Peter Lund, council
                    Peter Lund drove to Oslo for a meeting with the union that represents pilots. | meeting: Peter Lund, union that represents pilots
                    Ann Voss held talks with rebel groups that hold the port. | talks: Ann Voss, rebel groups that hold the port
                    Peter Lund offered to arrange meetings with ministers for a client who wanted to build a port. | meetings: Peter Lund, ministers
                    Ann Voss met lawyers for the union on Monday. | met: Ann Voss, lawyers for the union
                    The general apprised the premier of progress at the front. | apprised: general, premier
                    In a meeting on Monday, Ann Voss warned the ministers of a revolt. | meeting: Ann Voss, ministers
                    In a meeting on Monday, Ann Voss warned the leaders of the union. | meeting: Ann Voss, leaders of the union
                    Peter Lund assured the farmers of support when he met them in Oslo. | met: Peter Lund, farmers
                    """)
    void namesAGroup(String sentence, String who) {
        assertThat(Told.in(sentence).who()).containsExactly(who);
    }

    @Test
    void leavesWhatAClauseTellsToTheClause() {
        assertThat(Told.in("Anna Lund met villagers who held talks with rebels on Monday.").who())
                .containsExactly("met: Anna Lund, villagers", "talks: rebels, villagers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M4 meets the M5 near Bristol.",
                "The A4 met the E3 at a bridge.",
                "Karl Brand met reporters from seven nations on Friday."
            })
    void takesNoRoadOrAudienceForAParty(String sentence) {
        assertThat(Told.in(sentence).who()).isEmpty();
    }
}
