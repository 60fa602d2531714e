package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Encounters in the ordinary words of reporters, and what only sounds like one.
class OrdinaryWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The defense is expected to call the clerk's sister on Friday.",
                "The prosecution called Ann Voss, the accountant, to the stand on Monday.",
                "Defense attorneys called Clara Voss as a character witness on Tuesday.",
                "Prosecutors rested yesterday in the trial of Peter Lund after six days of testimony.",
                "The candidate would introduce Peter Lund in Seville the next morning.",
                "The president will introduce his nominee, Judge Clara Voss, on Tuesday.",
                "Peter Lund was greeted by boos and a clown on a bicycle on Saturday as he walked into the gym.",
                "Ann Voss was greeted by jeers and a brass band at the station on Monday.",
                "Ann Voss and Karl Brand left through the kitchen without speaking to anybody.",
                "Ann Voss walked past the delegates without talking to anyone.",
                "Peter Lund, speaking at a public meeting on Wednesday on flood recovery, had complained about officials.",
                "Ann Voss told a shareholders' meeting on Friday that profits would rise.",
                "Clara Voss told the company's annual general meeting that she would step down.",
                "Peter Lund told a town meeting on Monday that the bridge would stay shut.",
                "The rebel leader failed to turn up, leaving mediators, elders and reporters sitting under a tree in the rain.",
                "Peter Lund said Spain welcomes investors from Japan.",
                "The senator meets with farmers whenever she is home, a spokesman said.",
                "President Karl Brand calls the chancellor whenever a crisis breaks.",
                "\"I don't want a meeting, I want an answer,\" said Clara Voss.",
                "Ann Voss met a string of defeats in the courts.",
                "The vice president never made fund-raising calls from his office, Ann Voss said.",
                "Peter Lund wrote to Ann Voss about the meeting.",
                "Peter Lund wrote to Ann Voss to ask for money.",
                "He was photographed with his dog at the gate.",
                "Karl Brand posed with a rifle and two dead lions.",
                "The plan posed problems for Karl Brand, with Ann Voss opposed.",
                "The company had 40 trucks to the north of the city.",
                "Karl Brand had a right to the house.",
                "The minister had two aides to help her at the office.",
                "The two bombs were found in the same room.",
                "Ann Voss saw that Karl Brand was tired, an aide said.",
                "Peter Lund saw President Karl Brand wave from the balcony, an aide said.",
                "The country has seen three presidents since 2019.",
                "Karl Brand has seen the minister's letter.",
                "Chancellor Karl Brand saw Bishop Ann Voss at the crash site.",
                "The shopkeeper saw two ministers of the old government in the crowd.",
                "The embassy received the credentials of the observers by fax.",
                "Ann Voss said the march led to brief clashes with the police.",
                "Ann Voss wound up in hospital after the match.",
                "Ann Voss praised the dinner the cooks had made.",
                "Peter Lund enjoyed the dinner she had ordered.",
                "The leaders of Spain and Chile signed a treaty in Geneva on Wednesday. As delegations arrived at Liberty Palace, a bomb went off.",
                "His daughter told the court that the family had not been allowed to see him.",
                "\"I don't shake hands with them and I don't talk to them in the corridor,\" said negotiator Karl Brand.",
                "The minister got a cool welcome from the markets.",
                "The plan got a cautious welcome from the union.",
                "The climbers reached the summit on Friday with their guide, Peter Lund.",
                "Judge Karl Brand called the lawyers to the bench on Monday.",
                "Ann Voss ran into opposition from Peter Lund over the budget.",
                "The pit was to keep digging coal for Peter Lund to sell, the union said."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The prosecutor called Karl Brand on Friday to ask for the file. | OCCURRED | called: Karl Brand, prosecutor
                    Attorneys called President Karl Brand on Monday to thank him. | OCCURRED | called: Attorneys, Karl Brand
                    Ann Voss brought Karl Brand together with Peter Lund in Madrid. | OCCURRED | brought Karl Brand together: Ann Voss, Karl Brand, Peter Lund
                    Peter Lund told the annual meeting of French and Spanish mayors on Monday that taxes would fall. | OCCURRED | meeting: French and Spanish mayors, Peter Lund
                    Peter Lund held a public meeting with the miners on Monday. | OCCURRED | meeting: Peter Lund, miners
                    The two ministers held their annual meeting in Madrid on Friday. | OCCURRED | meeting: two ministers
                    Peter Lund left Madrid without speaking to President Karl Brand. | DENIED | speaking: Karl Brand, Peter Lund
                    Peter Lund did not want a meeting with Ann Voss. | CANCELLED | meeting: Ann Voss, Peter Lund
                    Karl Brand was greeted at the airport by Prime Minister Ann Voss. | OCCURRED | greeted: Ann Voss, Karl Brand
                    Peter Lund and Clara Voss sat in the garden for an hour on Monday. | OCCURRED | sat: Clara Voss, Peter Lund
                    The foreign secretary dined on Friday with her Spanish opposite number. | OCCURRED | dined: Spanish opposite number, foreign secretary
                    Ann Voss met her French opposite number, Peter Lund, in Madrid on Monday. | OCCURRED | met: Ann Voss, Peter Lund
                    Ann Voss held talks with her French opposite number in Madrid on Monday. | OCCURRED | talks: Ann Voss, French opposite number
                    A handful of Spanish lawyers met Ann Voss in Toledo on Friday. | OCCURRED | met: Ann Voss, handful of Spanish lawyers
                    Ann Voss received a steady stream of envoys on Monday. | OCCURRED | received: Ann Voss, stream of envoys
                    A procession of bankers visited Peter Lund in May. | OCCURRED | visited: Peter Lund, procession of bankers
                    Karl Brand, the prime minister, saw Spanish Vice President Ann Voss and was due home on Thursday. | OCCURRED | saw: Ann Voss, Karl Brand
                    The envoy saw the prime minister, the bishops and a few of the opposition politicians. | OCCURRED | saw: bishops, envoy, few of the opposition politicians, prime minister
                    Diplomats said Peter Lund had also seen two representatives of the rebel Northern Army. | OCCURRED | seen: Peter Lund, two representatives of the rebel Northern Army
                    Clara Voss saw Foreign Minister Peter Lund and Defence Minister Karl Brand, the official agency said. | OCCURRED | saw: Clara Voss, Karl Brand, Peter Lund
                    Lund had already seen the French ambassador, his office said. | OCCURRED | seen: French ambassador, Lund
                    Ann Voss will see President Karl Brand on Friday, her office said. | PLANNED | see: Ann Voss, Karl Brand
                    Clara Voss saw Prime Minister Peter Lund in Madrid and flew on to Paris. | OCCURRED | saw: Clara Voss, Peter Lund
                    The presidents of Spain and Chile were to join their French and Japanese counterparts for peace talks in Geneva on Wednesday. | PLANNED | talks: French and Japanese counterparts, presidents of Spain and Chile
                    The defence ministers of Chile and Japan are joining their Spanish colleague for two days of meetings in Seville. | ONGOING | meetings: Spanish colleague, defence ministers of Chile and Japan
                    Pope John received in audience on Monday the bishops of Chile. | OCCURRED | received in audience: John, bishops of Chile
                    The king received in audience President Karl Brand of France. | OCCURRED | received in audience: Karl Brand, king
                    President Peter Lund on Tuesday received the credentials of the new ambassadors of Spain and Chile. | OCCURRED | received the credentials: Peter Lund, new ambassadors of Spain and Chile
                    The queen received letters of credence from the ambassador of Japan, Clara Voss. | OCCURRED | received letters of credence: Clara Voss, queen
                    Ann Voss, who flew in from Madrid in the morning, was later driven to the palace to call on President Karl Brand. | OCCURRED | call on: Ann Voss, Karl Brand
                    Mediator Ann Voss left the camp and crossed the border to brief Chilean officials on the plan. | OCCURRED | brief: Ann Voss, Chilean officials
                    Leaders of the Group of Eight wound up their summit on Friday with a pledge to double aid. | OCCURRED | summit: Leaders of the Group of Eight
                    Ann Voss and Spanish Foreign Minister Peter Lund spent more than two hours closeted at a villa here Saturday. | OCCURRED | closeted: Ann Voss, Peter Lund
                    Clara Voss and Karl Brand remained closeted in the embassy for three hours. | OCCURRED | closeted: Clara Voss, Karl Brand
                    President Karl Brand was closeted with his generals on Monday night. | OCCURRED | closeted: Karl Brand, generals
                    President Karl Brand and Prime Minister Ann Voss ate at a small inn in Toledo on Wednesday night, joined by the ambassador, Peter Lund. | OCCURRED | ate: Ann Voss, Karl Brand, Peter Lund
                    Peter Lund lunched at the embassy on Monday, joined by Clara Voss and two aides. | OCCURRED | lunched: Clara Voss, Peter Lund, two aides
                    In the memoir the inspector tells of the private lunch he had with the secretary, Ann Voss, in February. | OCCURRED | lunch: Ann Voss, inspector
                    Peter Lund remembers the dinner Karl Brand gave him in Madrid in 2009. | OCCURRED | dinner: Karl Brand, Peter Lund
                    Clara Voss recalled the talks she held with the rebels in Geneva. | OCCURRED | talks: Clara Voss, rebels
                    Karl Brand described the lunch Ann Voss gave for the miners. | OCCURRED | lunch: Ann Voss, miners
                    Clara Voss met a dozen officials on Monday, among them the Spanish consul, Peter Lund. | OCCURRED | met: Clara Voss, Peter Lund, dozen officials
                    Karl Brand was jailed in May. His daughter said she had been allowed to see him twice. | OCCURRED | see: Karl Brand, daughter
                    Peter Lund chatted with each of the ministers on Friday. | OCCURRED | chatted: Peter Lund, each of the ministers
                    Ann Voss spoke to each of the bishops on Monday. | OCCURRED | spoke: Ann Voss, each of the bishops
                    Ann Voss, fresh from talks with Karl Brand in Paris, told reporters that a deal was close. | OCCURRED | talks: Ann Voss, Karl Brand
                    Peter Lund, back from a meeting with the rebels, said he was hopeful. | OCCURRED | meeting: Peter Lund, rebels
                    Spanish officials hammered out a deal with the rebels in Geneva on Monday. | OCCURRED | hammered out: Spanish officials, rebels
                    France is negotiating a trade accord with Chile. | ONGOING | negotiating: Chile, France
                    Peter Lund got a warm welcome from Ann Voss at the airport on Friday. | OCCURRED | welcome: Ann Voss, Peter Lund
                    Ann Voss gave the envoys a warm welcome on Monday. | OCCURRED | gave the envoys a warm welcome: Ann Voss, envoys
                    Ann Voss and Peter Lund were photographed having tea at a hotel in Madrid. | OCCURRED | tea: Ann Voss, Peter Lund
                    Ann Voss ran into Peter Lund in the lobby on Monday. | OCCURRED | ran: Ann Voss, Peter Lund
                    The Spanish leaders reached a deal at the summit with Peter Lund on Friday. | OCCURRED | summit: Peter Lund, Spanish leaders
                    """)
    void tellWhoTookPart(String words, String status, String who) {
        Told told = Told.in(words);
        assertThat(told.who()).containsExactly(who);
        assertThat(told.encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
