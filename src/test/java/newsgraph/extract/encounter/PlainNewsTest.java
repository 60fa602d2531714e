package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain sentences of the daily news: who takes part, and whether it happened.
class PlainNewsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Voss denied meeting Peter Lund in Madrid. | DENIED | meeting: Ann Voss, Peter Lund
                    Ann Voss denied meeting Spanish officials in Madrid. | DENIED | meeting: Ann Voss, Spanish officials
                    Ann Voss suggested meeting Peter Lund in Madrid. | PROPOSED | meeting: Ann Voss, Peter Lund
                    Ann Voss recalled meeting Peter Lund in Madrid. | OCCURRED | meeting: Ann Voss, Peter Lund
                    Ann Voss was accused of meeting Chilean officials in Madrid. | OCCURRED | meeting: Ann Voss, Chilean officials
                    Ann Voss decided against meeting Peter Lund. | CANCELLED | meeting: Ann Voss, Peter Lund
                    Ann Voss recalled visiting Peter Lund in Madrid. | OCCURRED | visiting: Ann Voss, Peter Lund
                    Ann Voss has no recollection of meeting Peter Lund. | DENIED | meeting: Ann Voss, Peter Lund
                    Ann Voss said she had no memory of a meeting with Peter Lund. | DENIED | meeting: Ann Voss, Peter Lund
                    Peter Lund made good on a promise to visit Ann Voss in Madrid. | OCCURRED | visit: Ann Voss, Peter Lund
                    Peter Lund promised to visit Ann Voss in Madrid. | PLANNED | visit: Ann Voss, Peter Lund
                    French negotiators have been in Madrid since Monday for talks with the rebels. | ONGOING | talks: French negotiators, rebels
                    A proposal floated by Chile would see rebel leaders meet the president. | PROPOSED | meet: president, rebel leaders
                    A plan drawn up by France would see Peter Lund meet Ann Voss. | PLANNED | meet: Ann Voss, Peter Lund
                    The company and the union have agreed to talks. | PLANNED | talks: company, union
                    The minister agreed to a meeting with the families. | PLANNED | meeting: families, minister
                    The families have asked for talks with the minister. | PROPOSED | talks: families, minister
                    A spokesman asked for talks with the union. | PROPOSED | talks: union
                    The president asked for a meeting between Peter Lund and Ann Voss. | PROPOSED | meeting: Ann Voss, Peter Lund
                    The minister promised the families a meeting. | PLANNED | meeting: families, minister
                    The ministers denied Peter Lund a meeting. | CANCELLED | meeting: Peter Lund, ministers
                    The two companies are due back at the table on Friday. | PLANNED | due back at the table: two companies
                    Ann Voss offered Peter Lund a job over dinner in Madrid. | OCCURRED | dinner: Ann Voss, Peter Lund
                    Peter Lund did not meet Ann Voss until June. | OCCURRED | meet: Ann Voss, Peter Lund
                    Peter Lund will not meet Ann Voss until June. | PLANNED | meet: Ann Voss, Peter Lund
                    Peter Lund will not meet Ann Voss. | CANCELLED | meet: Ann Voss, Peter Lund
                    Peter Lund and Ann Voss are no longer talking. | DENIED | talking: Ann Voss, Peter Lund
                    Peter Lund was on his way to a meeting with Ann Voss when the bomb went off. | PLANNED | meeting: Ann Voss, Peter Lund
                    Peter Lund stopped in Madrid on his way to Paris after talks with Ann Voss. | OCCURRED | talks: Ann Voss, Peter Lund
                    A meeting between Karl Brand and Ann Voss planned for Monday never happened. | CANCELLED | meeting: Ann Voss, Karl Brand
                    A meeting between Karl Brand and Ann Voss set for Monday was called off. | CANCELLED | meeting: Ann Voss, Karl Brand
                    A dinner between the two leaders planned for May fell through. | CANCELLED | dinner: two leaders
                    Talks between Karl Brand and Ann Voss set for Monday went ahead. | OCCURRED | Talks: Ann Voss, Karl Brand
                    The talks between France and Spain planned for Monday will go ahead. | PLANNED | talks: France, Spain
                    Peter Lund and Karl Brand have written to Ann Voss requesting talks. | PROPOSED | talks: Ann Voss, Karl Brand, Peter Lund
                    Karl Brand sent a letter to Ann Voss seeking a meeting on school closures. | PROPOSED | meeting: Ann Voss, Karl Brand
                    Peter Lund wrote to the president to ask for a meeting. | PROPOSED | meeting: Peter Lund, president
                    Clara Voss wrote to the minister on Monday asking for a meeting. | PROPOSED | meeting: Clara Voss, minister
                    Seven mayors wrote to the minister proposing talks on the bridge. | PROPOSED | talks: Seven mayors, minister
                    Peter Lund wrote to Ann Voss asking for talks with the rebels. | PROPOSED | talks: Peter Lund, rebels
                    The rupture between Peter Lund and Ann Voss dates to a January breakfast at the mansion. | OCCURRED | breakfast: Ann Voss, Peter Lund
                    The quarrel between Karl Brand and Clara Voss goes back to a March dinner in Paris. | OCCURRED | dinner: Clara Voss, Karl Brand
                    Karl Brand was summoned to the headmaster's study together with Peter Lund. | OCCURRED | summoned: Karl Brand, Peter Lund, headmaster
                    Karl Brand was summoned to the governor's mansion on Monday. | OCCURRED | summoned: Karl Brand, governor
                    Peter Lund was photographed with Ann Voss at a coffee in the palace in April. | OCCURRED | photographed: Ann Voss, Peter Lund
                    Karl Brand posed for pictures with Peter Lund outside the factory. | OCCURRED | posed for pictures: Karl Brand, Peter Lund
                    Karl Brand posed with the mayor of Lyon beside a tractor. | OCCURRED | posed with: Karl Brand, mayor of Lyon
                    The president had all four party leaders to the Oval Office for an hour on Monday. | OCCURRED | had all four party leaders to: four party leaders, president
                    Karl Brand pressed the minister to get round a table with the mayors. | PROPOSED | get round a table: mayors, minister
                    The two leaders have not sat in the same room since May. | DENIED | sat in the same room: two leaders
                    Karl Brand, greeted last week by Ann Voss, would not comment. | OCCURRED | greeted: Ann Voss, Karl Brand
                    Karl Brand, photographed last week with the mayor of Lyon, would not comment. | OCCURRED | photographed: Karl Brand, mayor of Lyon
                    Ann Voss, visited twice in prison by Peter Lund, will not appeal. | OCCURRED | visited: Ann Voss, Peter Lund
                    Karl Brand, received on Monday by the mayor of Lyon, did not answer questions. | OCCURRED | received: Karl Brand, mayor of Lyon
                    """)
    void tellWhetherItHappened(String words, String status, String who) {
        Told told = Told.in(words);
        assertThat(told.who()).containsExactly(who);
        assertThat(told.encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In a meeting with mayors on Monday, the minister explained the plan. | meeting: mayors, minister
                    During a lunch with Spanish lawmakers on Monday, the Energy secretary urged them to wait. | lunch: Energy secretary, Spanish lawmakers
                    The mayor said in talks with the dockers that she would pay. | talks: dockers, mayor
                    During a meeting with mayors on Monday, the French official said, Peter Lund wept. | meeting: mayors
                    Ann Voss met at least six mayors on Monday. | met: Ann Voss, six mayors
                    Ann Voss spoke with at least nine legislators from the other camp. | spoke: Ann Voss, nine legislators
                    The ministry released a photograph of Mr. Brand talking with Ann Voss on the plane. | talking: Ann Voss, Brand
                    Pictures of the two ministers embracing Ann Voss were shown. | embracing: Ann Voss, two ministers
                    The minister met with the opposition in Madrid. | met: minister, opposition
                    Ann Voss met every minister invited by Spain. | met: Ann Voss, minister
                    Aides to Peter Lund met with Ann Voss on Monday. | met: Aides to Peter Lund, Ann Voss
                    Peter Lund spoke to aides to the president on Monday. | spoke: Peter Lund, aides to the president
                    Lawyers for the president met prosecutors on Monday. | met: Lawyers for the president, prosecutors
                    Peter Lund sent Carl Haas to Madrid to meet Ann Voss. | meet: Ann Voss, Carl Haas
                    Peter Lund brought a letter to Madrid to meet Ann Voss. | meet: Ann Voss, Peter Lund
                    Peter Lund was one of four senators who met the president on Monday. | met: Peter Lund, president
                    Peter Lund telephoned Mrs. Adeyemi-Cole on Monday. | telephoned: Adeyemi-Cole, Peter Lund
                    Mrs. Pendry-Jones tore it up after a call from Peter Lund. | call: Pendry-Jones, Peter Lund
                    The Trump-Kim summit ended on Monday. | summit: Kim, Trump
                    Two people described a tense exchange between General Carl Haas and the minister. | tense exchange: Carl Haas, minister
                    Peter Lund stayed with Ann Voss at her ranch in April. | stayed with: Ann Voss, Peter Lund
                    The families have so far seen Peter Lund and Ann Voss. | seen: Ann Voss, Peter Lund, families
                    Ann Voss has already seen the president. | seen: Ann Voss, president
                    The families have yet to see the president. | see: families, president
                    Peter Lund found himself seated beside Ann Voss at a dinner in Madrid. | seated: Ann Voss, Peter Lund
                    Peter Lund himself met Ann Voss on Monday. | met: Ann Voss, Peter Lund
                    Peter Lund met Carl Haas and Ann Voss in Madrid on Monday. | met: Ann Voss, Carl Haas, Peter Lund
                    Peter Lund met Carl Haas on Monday and Ann Voss in Paris said nothing. | met: Carl Haas, Peter Lund
                    The deputy prime minister met Peter Lund on Monday. | met: Peter Lund, deputy prime minister
                    Peter Lund met the deputy foreign minister, Ann Voss, on Monday. | met: Ann Voss, Peter Lund
                    Her deputy, Ann Voss, met Peter Lund on Monday. | met: Ann Voss, Peter Lund
                    Ann Voss's first call was to Peter Lund. | call: Ann Voss, Peter Lund
                    Ann Voss's first call was to her mother. | call: Ann Voss, mother
                    In a call to Peter Lund on Monday, Ann Voss said that France was ready. | call: Ann Voss, Peter Lund
                    Ann Voss's first meeting in Madrid was with the mayor, Peter Lund. | meeting: Ann Voss, Peter Lund
                    Ann Voss's first foreign trip was to Spain. | trip: Ann Voss, Spain
                    Ann Voss's next stop was a meeting with Peter Lund. | meeting: Ann Voss, Peter Lund
                    Those who met Ann Voss included Peter Lund and Clara Voss. | met: Ann Voss, Clara Voss, Peter Lund
                    Among those who met Ann Voss in Madrid were Peter Lund and Clara Voss. | met: Ann Voss, Clara Voss, Peter Lund
                    Among the guests at the dinner were Peter Lund and Ann Voss. | dinner: Ann Voss, Peter Lund
                    Among those attending the meeting in Madrid were Peter Lund and Ann Voss. | meeting: Ann Voss, Peter Lund
                    Among those present at the meeting were Peter Lund and Ann Voss. | meeting: Ann Voss, Peter Lund
                    Attending the meeting were Peter Lund and Ann Voss. | meeting: Ann Voss, Peter Lund
                    The guests at the dinner included Peter Lund and Ann Voss. | dinner: Ann Voss, Peter Lund
                    Ann Voss appeared with Peter Lund at a rally in Madrid on Monday. | appeared with: Ann Voss, Peter Lund
                    Ann Voss campaigned with Peter Lund in Madrid. | campaigned: Ann Voss, Peter Lund
                    Peter Lund and Ann Voss debated for an hour in Madrid on Monday. | debated: Ann Voss, Peter Lund
                    """)
    void tellWhoTakesPart(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Carl Haas declined a formal session with the Spanish prime minister, Peter Lund, and the two exchanged only a handshake. | session: Carl Haas, Peter Lund; exchanged only a handshake: Carl Haas, Peter Lund | -..-, -; -..-, -
                    Peter Lund met Carl Haas on Monday and Ann Voss on Tuesday. | met: Carl Haas, Peter Lund; met: Ann Voss, Peter Lund | Mon 13 May..Mon 13 May, -; Tue 14 May..Tue 14 May, -
                    Peter Lund held talks with Carl Haas in Madrid on Monday and with Ann Voss in Paris on Tuesday. | talks: Carl Haas, Peter Lund; talks: Ann Voss, Peter Lund | Mon 13 May..Mon 13 May, Madrid; Tue 14 May..Tue 14 May, Paris
                    Peter Lund met the mayor, Carl Haas, on Monday and the governor, Ann Voss, on Tuesday. | met: Carl Haas, Peter Lund; met: Ann Voss, Peter Lund | Mon 13 May..Mon 13 May, -; Tue 14 May..Tue 14 May, -
                    Peter Lund is to meet Carl Haas and Ann Voss on Thursday and Clara Voss on Friday. | meet: Ann Voss, Carl Haas, Peter Lund; meet: Clara Voss, Peter Lund | Thu 16 May..Thu 16 May, -; Fri 17 May..Fri 17 May, -
                    """)
    void tellOfSeveral(String words, String who, String settings) {
        Told told = Told.in(words);
        assertThat(String.join("; ", told.who())).isEqualTo(who);
        assertThat(String.join("; ", told.settings())).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund has met every deadline set by the ministry.",
                "The president told mourners who came to the church that he would help.",
                "Ann Voss came to Oslo to offer investors a deal.",
                "Peter Lund wrote to express his regret to Ann Voss.",
                "The company met all the standards set by the regulator.",
                "Ann Voss met with a ripple of boos when she took the stage.",
                "The minister met with stiff opposition from the unions.",
                "The minister was met with boos by the dockers in Madrid.",
                "Ann Voss praised visiting President Peter Lund.",
                "Ann Voss's last meeting was with success.",
                "Half of Ann Voss's meetings were with donors.",
                "Ann Voss's first call was for calm.",
                "Ann Voss repeated her call to Peter Lund to resign.",
                "Calls to Peter Lund and his lawyer were not returned.",
                "The topics at the dinner included trade and war.",
                "Among the issues at the meeting were Peter Lund and his money.",
                "Ann Voss appeared with her lawyer in court on Monday.",
                "Ann Voss appeared with Peter Lund before a judge on Monday.",
                "Ann Voss campaigned against Peter Lund in Madrid.",
                "Peter Lund and Ann Voss campaigned for higher wages.",
                "The senators debated the bill on Monday.",
                "Ann Voss has already seen the film.",
                "France has yet to see a woman president.",
                "A private exchange in Madrid opened on Monday.",
                "Ann Voss made a speech over dinner in Madrid.",
                "Ann Voss and Peter Lund are due back in Madrid on Friday.",
                "Peter Lund stayed with the company in 2010.",
                "Peter Lund stayed with Ann Voss through the crisis."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
