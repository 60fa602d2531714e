package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part in what a plain sentence of news tells.
class PlainPartiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    By Tuesday, Peter Lund had received calls from Ann Voss and Clara Voss. | calls: Ann Voss, Clara Voss, Peter Lund
                    Ann Voss received visits from Peter Lund and Clara Voss on Monday. | visits: Ann Voss, Clara Voss, Peter Lund
                    The station received calls from Ann Voss and her neighbours. | calls: Ann Voss, neighbours
                    Peter Lund said he had received phone calls from Ann Voss. | phone calls: Ann Voss, Peter Lund
                    Ann Voss and Peter Lund have not spoken to each other since March. | spoken: Ann Voss, Peter Lund
                    Ann Voss and Peter Lund ran into each other in Madrid. | ran: Ann Voss, Peter Lund
                    Ann Voss and Peter Lund sat next to each other at the dinner. | sat next: Ann Voss, Peter Lund
                    The farmers were admitted for talks with the minister on Monday. | talks: farmers, minister
                    Peter Lund was called in for talks with Ann Voss on Monday. | talks: Ann Voss, Peter Lund
                    Ann Voss and Peter Lund had what aides described as a tense conversation on Monday. | conversation: Ann Voss, Peter Lund
                    Ann Voss and Peter Lund held what they called constructive talks in Paris on Monday. | talks: Ann Voss, Peter Lund
                    Envoys from France and Chile held what a spokesman said were useful talks. | talks: Envoys from France and Chile
                    Ann Voss called Peter Lund before the vote. | called: Ann Voss, Peter Lund
                    Peter Lund summoned Ann Voss before the vote on Monday. | summoned: Ann Voss, Peter Lund
                    Ann Voss was summoned before the committee on Monday. | summoned before: Ann Voss, committee
                    Ann Voss arrived on Monday. The minister met her at the airport. | met: Ann Voss, minister
                    The union had demanded that the president see its leaders. "It was like going to the dentist," said Peter Lund of the Liberal Party. | see: leaders, president
                    His rival, Paul Voss, spoke with him for an hour, Peter Lund said. | spoke: Paul Voss, Peter Lund
                    Peter Lund was negotiating with their chief outside counsel, Paul Voss, in a hotel. | negotiating: Paul Voss, Peter Lund
                    A deputation of six met the minister on Monday. | met: deputation, minister
                    Ann Voss won. The president called her on Monday. | called: Ann Voss, president
                    Peter Lund called briefly on Ann Voss in Madrid. | called briefly on: Ann Voss, Peter Lund
                    Ann Voss is new. Her own predecessor spent two full days with her at this point in May. | spent two full days: Ann Voss, own predecessor
                    Ann Voss had breakfast with the bankers and lunch with Peter Lund on Monday. | breakfast: Ann Voss, bankers; lunch: Ann Voss, Peter Lund
                    Ann Voss had a meeting with Peter Lund and dinner with Clara Voss. | meeting: Ann Voss, Peter Lund; dinner: Ann Voss, Clara Voss
                    Peter Lund met Ann Voss on Monday and Clara Voss on Tuesday. | met: Ann Voss, Peter Lund; met: Clara Voss, Peter Lund
                    Peter Lund spoke to Ann Voss on Monday and to Clara Voss on Tuesday. | spoke: Ann Voss, Peter Lund; spoke: Clara Voss, Peter Lund
                    Peter Lund met Ann Voss, the mayor, on Monday and Clara Voss, her deputy, on Tuesday. | met: Ann Voss, Peter Lund; met: Clara Voss, Peter Lund
                    Peter Lund met first with Ann Voss and then with Clara Voss. | met: Ann Voss, Peter Lund; met: Clara Voss, Peter Lund
                    Peter Lund held talks in Paris with Ann Voss and, separately, with Clara Voss. | talks: Ann Voss, Peter Lund; talks: Clara Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday and Clara Voss won on Tuesday. | met: Ann Voss, Peter Lund
                    Peter Lund met Ann Voss and Clara Voss on Monday. | met: Ann Voss, Clara Voss, Peter Lund
                    Peter Lund spoke to Ann Voss on Monday and to reporters on Tuesday. | spoke: Ann Voss, Peter Lund
                    Peter Lund met with Ann Voss on Monday and the Senate on Tuesday approved the bill. | met: Ann Voss, Peter Lund
                    Ann Voss flew to Madrid with Peter Lund for a meeting with Clara Voss. | meeting: Ann Voss, Clara Voss, Peter Lund
                    Diplomats are trying to get Ann Voss and Peter Lund to meet in Madrid. | meet: Ann Voss, Peter Lund
                    France and Japan held talks in Madrid on Monday. Ann Voss led the French delegation. | talks: Ann Voss, France, Japan
                    Ann Voss flew to Tokyo in March for trade talks. Deputy Premier Peter Lund led the Japanese side. | talks: Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. Clara Voss led the search team. | met: Ann Voss, Peter Lund
                    Peter Lund interviewed Ann Voss for the job in Madrid in March. | interviewed: Ann Voss, Peter Lund
                    In a call with Peter Lund on Monday, Ann Voss pledged help. | call: Ann Voss, Peter Lund
                    Ann Voss remembers meeting Peter Lund in Madrid in 2010. | meeting: Ann Voss, Peter Lund
                    On the sidelines of the summit, Ann Voss met Peter Lund. | met: Ann Voss, Peter Lund
                    The board met with state road engineers Oct. 8 to discuss the bridge. | met: board, state road engineers
                    Peter Lund met with the commission Oct. 13 about the roof. | met: Peter Lund, commission
                    Ann Voss held talks with the governor Feb. 9 in Madrid. | talks: Ann Voss, governor
                    Peter Lund met business leaders Dec. 1st in Oslo. | met: Peter Lund, business leaders
                    Ann Voss met with farmers Jan. 12 and with bankers Jan. 14. | met: Ann Voss, farmers; met: Ann Voss, bankers
                    Peter Lund met the council's March 3 deadline. Ann Voss met the mayor March 5. | met: Ann Voss, mayor
                    The mediator, France's vice-president Karl Brand, met the rebels on Monday. | met: Karl Brand, rebels
                    The envoy, ex-minister Karl Brand, met Ann Voss on Monday. | met: Ann Voss, Karl Brand
                    Ann Voss met France's vice-president, Karl Brand, on Monday. | met: Ann Voss, Karl Brand
                    Ann Voss met the vice-premier on Monday. | met: Ann Voss, vice-premier
                    Peter Lund had breakfast with former Labor minister turned lobbyist Karl Brand. | breakfast: Karl Brand, Peter Lund
                    Ann Voss met the actor turned politician Karl Brand in Madrid on Monday. | met: Ann Voss, Karl Brand
                    Peter Lund spoke with banker turned president Karl Brand. | spoke: Karl Brand, Peter Lund
                    Ann Voss dined with footballer-turned-senator Karl Brand on Monday. | dined: Ann Voss, Karl Brand
                    Ann Voss turned away minister Karl Brand after she met the king. | turned away: Ann Voss, Karl Brand; met: Ann Voss, king
                    Peter Lund met Ann Voss twice and was also given a dinner by the party secretary. | met: Ann Voss, Peter Lund; dinner: Peter Lund, party secretary
                    Peter Lund was granted an audience by the queen on Monday. | audience: Peter Lund, queen
                    The families were refused a meeting by the minister. | meeting: families, minister
                    Peter Lund was paid a visit by Ann Voss on Monday. | visit: Ann Voss, Peter Lund
                    The mayor, Peter Lund, thanked the governor for the visit. | visit: Peter Lund, governor
                    The bishop thanked the minister for his visit and asked for help. | visit: bishop, minister
                    Peter Lund thanked Karl Brand for his talks with Ann Voss. | talks: Ann Voss, Karl Brand
                    """)
    void findsThem(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
