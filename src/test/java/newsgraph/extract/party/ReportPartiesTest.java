package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part in what a report tells, and who only says so.
class ReportPartiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Peter Lund will mediate between the two rivals, Ann Voss announced Tuesday after meeting for an hour with Karl Brand in Madrid. | mediate: Peter Lund, two rivals; hour: Ann Voss, Karl Brand
                    Karl Brand would not join the cabinet, Peter Lund said on Monday after talks with Ann Voss. | talks: Ann Voss, Peter Lund
                    Clara Brand will lead the envoys to the farmers, Ann Voss announced on Monday following a meeting with Karl Brand. | meeting: Ann Voss, Karl Brand
                    Karl Brand, Ann Voss said, would meet Peter Lund on Monday. | meet: Karl Brand, Peter Lund
                    When the strike ended, Ann Voss met Peter Lund. | met: Ann Voss, Peter Lund
                    The party's spokesman, Karl Brand, said earlier talks between the two leaders had yielded nothing. | talks: two leaders
                    The analyst Karl Brand said a summit between the two leaders was unlikely. | summit: two leaders
                    Peter Lund attended talks between the two governments on Monday. | talks: Peter Lund, two governments
                    Peter Lund mediated talks between the two sides on Monday. | talks: Peter Lund, two sides
                    France launched a mediation effort between the farmers and the union. | mediation effort: France, farmers, union
                    Bishop Karl Brand undertook a mediation mission between Chile and Spain in May. | mediation mission: Chile, Karl Brand, Spain
                    A mediation effort by France between the farmers and the union failed. | mediation effort: France, farmers, union
                    The farmers rejected mediation by France. | mediation: France, farmers
                    Karl Brand welcomed a mediation effort between the farmers and the union. | mediation effort: farmers, union
                    President Ann Voss refused to meet Spain's visiting King Karl Brand in Oslo on Monday. | meet: Ann Voss, King Karl Brand
                    France will invite the rebels to hold talks in Madrid. | talks: France, rebels
                    The council decided to invite the three unions to start talks on pay. | talks: council, three unions
                    Karl Brand urged the farmers to start talks. | talks: farmers
                    The farmers were invited to attend the talks. | talks: farmers
                    France rejected on Monday a call by Spanish mediators for talks with rebel leaders in Oslo. | talks: France, rebel leaders
                    The rebels accepted a proposal by the mediators for talks with the army. | talks: army, rebels
                    Ann Voss rejected a demand by the union for a meeting with the minister. | meeting: minister, union
                    Prime Minister Karl Brand met Ann Voss on Monday. A general briefed the premier. | met: Ann Voss, Karl Brand; briefed: Karl Brand, general
                    The governor met the strikers on Monday. House Minority Leader Clara Brand praised him. | met: governor, strikers
                    Democrats had urged the governor to join the transit talks. On Thursday, Assembly Speaker Clara Brand scolded him on the floor. | talks: governor
                    The envoy met the strikers on Monday. Clara Brand, who flew home at night, was pleased. | met: Clara Brand, strikers
                    Prime Minister Karl Brand met Ann Voss in Oslo. Earlier, the Prime Minister spoke with the Premier of Yukon. | met: Ann Voss, Karl Brand; spoke: Karl Brand, Premier of Yukon
                    French Foreign Minister Peter Lund and his Spanish counterpart, Karl Brand, conferred on Monday. Mr. Lund was later driven to the palace to call on President Ann Voss. The two ministers agreed to meet again before the end of the month, a Spanish official said. | conferred: Karl Brand, Peter Lund; call on: Ann Voss, Peter Lund; meet: Karl Brand, Peter Lund
                    President Peter Lund met his Spanish counterpart, Karl Brand, on Monday. Foreign Minister Ann Voss and Trade Minister Clara Brand stayed at home. The two ministers will meet in May. | met: Karl Brand, Peter Lund; meet: Ann Voss, Clara Brand
                    Peter Lund and Ann Voss spoke on Monday. The two agreed to meet again before the end of the month, a Spanish official said. | spoke: Ann Voss, Peter Lund; meet: Ann Voss, Peter Lund
                    The farmers have agreed to meet the minister before the end of the week, a union official said. | meet: farmers, minister
                    Peter Lund promised to meet Ann Voss by the end of the year, a French official said. | meet: Ann Voss, Peter Lund
                    """)
    void findsThem(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
