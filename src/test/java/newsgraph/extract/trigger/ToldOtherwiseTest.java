package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Encounters that no word of meeting tells: who came and spoke, spent a day with another, had him
/// in or was his guest.
class ToldOtherwiseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund went to Madrid and told reporters that he would win.",
                "Peter Lund arrived in a rage and urged Clara Voss to go.",
                "Peter Lund came in third and thanked Clara Voss.",
                "Peter Lund saw Clara Voss, a minister, on television.",
                "Peter Lund saw the mayor, Karl Brand, leave.",
                "Peter Lund saw Clara Voss, the minister, in the crowd.",
                "Peter Lund saw the flag at the White House.",
                "The mayor spent Sunday with her family.",
                "Peter Lund spent months with refugees.",
                "Peter Lund spent 20 dollars on Sunday with Karl Brand.",
                "Karl Brand left after two years with Clara Voss.",
                "Peter Lund had the car back at the garage.",
                "Peter Lund had the committee to thank.",
                "Peter Lund had the ambassador in mind on Tuesday.",
                "Karl Brand had his advisers in tears on Monday.",
                "Peter Lund was a guest of the hotel.",
                "Peter Lund was a guest at the president's wedding.",
                "Peter Lund was a frequent guest of the king.",
                "The film was due in May.",
                "Tourists dined at the hotel.",
                "The minister dined at the Ritz.",
                "Peter Lund was to call on Foreign Minister Clara Voss to resign.",
                "Peter Lund said her first trip to Moscow was fun.",
                "Clara Voss, with Peter Lund in Madrid",
                "Clara Voss with Peter Lund in Madrid",
                "President Karl Brand with his wife, Ann Voss, in Madrid on Monday.",
                "Peter Lund flew to Harare last month. He told Karl Brand, who writes for a paper, that the trip was long.",
                "Peter Lund flew home to Madrid on Thursday. He told President Karl Brand that he would resign.",
                "Peter Lund arrived in Geneva on Sunday. He urged President Brand to step down.",
                "Peter Lund returned to Madrid on Friday. He told Judge Clara Voss that he was innocent.",
                "Former president Peter Lund with Clara Voss in 1997.",
                "Coach Peter Lund with striker Karl Brand at training on Friday.",
                "Tourists saw Peter Lund at the White House.",
                "A gardener saw Clara Voss in Downing Street with a suitcase.",
                "The election saw Clara Voss in the Kremlin and Karl Brand in jail.",
                "Peter Lund was never a guest at the king's palace.",
                "Peter Lund said he was not the guest of Clara Voss.",
                "Peter Lund led the race for two days with Karl Brand close behind.",
                "The trial lasted four days with Karl Brand in the dock.",
                "The family had their son back at home in time for Christmas.",
                "Police had the suspect back at headquarters by noon.",
                "Officers lunched on sandwiches during the siege."
            })
    void tellsOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In January Peter Lund went to Madrid and warned Clara Voss that the floods would come. | OCCURRED | Clara Voss, Peter Lund
                    Peter Lund arrived in Madrid on Thursday and asked President Karl Brand to release the crew. | OCCURRED | Karl Brand, Peter Lund
                    Peter Lund flew to Harare and saw Clara Voss and Karl Brand at State House. | OCCURRED | Clara Voss, Karl Brand, Peter Lund
                    Peter Lund saw Karl Brand at the Kremlin. | OCCURRED | Karl Brand, Peter Lund
                    In Geneva Peter Lund saw Karl Brand, the foreign minister, and Ann Voss, head of the mission. | OCCURRED | Ann Voss, Karl Brand, Peter Lund
                    Peter Lund secretly saw Clara Voss, Spain's ambassador to Moscow, in Dubai. | OCCURRED | Clara Voss, Peter Lund
                    The mayor spent much of Sunday with her chief of staff, Peter Lund, at the Parkman House. | OCCURRED | Peter Lund, mayor
                    The chancellor spent Sunday with Governor Karl Brand at his farm. | OCCURRED | Karl Brand, chancellor
                    Clara Voss signed an accord after two days with the Chilean envoy, Karl Brand. | OCCURRED | Clara Voss, Karl Brand
                    On Saturday the president had the speaker back at the White House, together with Clara Voss, for 50 minutes. | OCCURRED | Clara Voss, president, speaker
                    Peter Lund had the opposition's committee to his hotel until one in the morning. | OCCURRED | Peter Lund, opposition's committee
                    The foreign minister had the ambassador in on Tuesday to explain. | OCCURRED | ambassador, foreign minister
                    Peter Lund had Clara Voss come to him in Madrid. | OCCURRED | Clara Voss, Peter Lund
                    Karl Brand and his wife were guests of Prime Minister Clara Voss at her farm last November. | OCCURRED | Clara Voss, Karl Brand, wife
                    Karl Brand was among the guests at the king's dacha on Sunday. | OCCURRED | Karl Brand, king
                    Peter Lund will be the guest of Clara Voss next week. | PLANNED | Clara Voss, Peter Lund
                    The envoys were due at the White House at 6 to see Clara Voss. | PLANNED | Clara Voss, envoys
                    Peter Lund was due in Madrid on Thursday to meet Clara Voss. | PLANNED | Clara Voss, Peter Lund
                    The train was due at six and Peter Lund went to meet Clara Voss. | OCCURRED | Clara Voss, Peter Lund
                    Peter Lund called Clara Voss too on Friday. | OCCURRED | Clara Voss, Peter Lund
                    Aides have not ruled out that Peter Lund and Clara Voss will run into one another in Madrid. | HYPOTHETICAL | Clara Voss, Peter Lund
                    Members of the council are to get a briefing Monday from Karl Brand, general manager of the department. | PLANNED | Karl Brand, Members of the council
                    Foreign ministers from the six dined at the ambassador's residence on Monday. | OCCURRED | Foreign ministers
                    Peter Lund said his next trip would be to Madrid, to meet Clara Voss. | PLANNED | Clara Voss, Peter Lund
                    A proposal by Clara Voss to meet the rebels was rejected. | CANCELLED | Clara Voss, rebels
                    Peter Lund met on Tuesday at Mount Kumgang, where she was marking an anniversary, with Clara Voss, a vice chairman. | OCCURRED | Clara Voss, Peter Lund
                    Peter Lund met in Madrid, where she lives with Karl Brand, with Clara Voss. | OCCURRED | Clara Voss, Peter Lund
                    A last meeting was set for Monday in Madrid: Peter Lund, Clara Voss and Karl Brand. | PLANNED | Clara Voss, Karl Brand, Peter Lund
                    Peter Lund was to call on Foreign Minister Clara Voss on Friday before deciding whether to go home. | PLANNED | Clara Voss, Peter Lund
                    FILE - Spanish envoy Peter Lund, left, with rebel leader Karl Brand at the latter's office in Pristina, May 11, 1998. | OCCURRED | Karl Brand, Peter Lund
                    President Clara Voss with Prime Minister Karl Brand at the White House on Monday. | OCCURRED | Clara Voss, Karl Brand
                    Peter Lund flew to Harare last month. He told President Karl Brand that the money was gone. | OCCURRED | Karl Brand, Peter Lund
                    """)
    void tellsWhoTookPart(String words, String status, String who) {
        Told told = Told.in(words);
        assertThat(told.who()).singleElement().asString().endsWith(": " + who);
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
                    A plan by Clara Voss for Ann Hill to meet Karl Brand was dropped. | CANCELLED Ann Hill, Karl Brand
                    Clara Voss's next trip will be to the capital, for Ann Hill to meet Karl Brand. | PLANNED Ann Hill, Karl Brand
                    The proposal by Clara Voss to meet was rejected by Karl Brand. | CANCELLED Clara Voss, Karl Brand
                    Clara Voss's offer to meet was rejected by Karl Brand on Monday. | CANCELLED Clara Voss, Karl Brand
                    An offer by Clara Voss to meet the union was criticised by Karl Brand. | PROPOSED Clara Voss, union
                    """)
    void tellsWhoProposesAndWhoAnswers(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
