package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of meeting in other senses (matches, crowds, the press, meals as times of day, habits,
/// greetings), and the like words that do tell of an encounter.
class OtherSensesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Ministry spokesman Peter Lund told a regular briefing that France was in touch.",
                "The spokesman of the ministry, Peter Lund, told a news briefing that the strike had failed.",
                "France meet Spain in Lyon on Saturday.",
                "Japan play Chile on Monday and meet Spain on Thursday.",
                "The two sides last met in the Champions League in March.",
                "France met Spain with 12 players and lost 2-0.",
                "On Saturday the club will meet Peter Lund's side in the cup.",
                "Clara Voss told the senators that she wanted a vote before dinner.",
                "Peter Lund said he would have had the students out by supper.",
                "The club posted a picture of Peter Lund with the words: \"Welcome Peter\".",
                "\"Good luck and hope to see you again my friend,\" Peter Lund wrote.",
                "Protesters are already preparing to greet Clara Voss at home.",
                "Some 2,000 well-wishers greeted Clara Voss in Madrid.",
                "The opposition leader was welcomed by cheering crowds in Madrid.",
                "The aircraft was greeted by some 400 guests, including Prime Minister Peter Lund.",
                "Friends and relatives of the victim gathered in Madrid to bury her.",
                "At least four officers are seen gathered around someone on the street.",
                "Residents and students gathered in the square to pray.",
                "Peter Lund said that the union should meet the company halfway.",
                "Foreign Minister Peter Lund recalled the ambassadors to Japan and Chile for consultations.",
                "\"I have breakfast with my wife every day,\" Peter Lund said.",
                "\"We do not negotiate with terrorists,\" Peter Lund said.",
                "\"When I visit other countries, it is not my job to comment,\" Peter Lund said.",
                "\"We consult our partners and talk to the unions,\" Clara Voss said.",
                "Her Majesty receives the prime minister, Peter Lund, every other Tuesday.",
                "The forum, which gathers leaders from France and Spain, was founded in 1990.",
                "Clara Voss phones Peter Lund twice a week, aides say.",
                "\"Have you ever met a minister who says he has enough money?\" Peter Lund asked.",
                "The assembly will convene for its opening session on June 26, Peter Lund said.",
                "The French parliament opens a new session on Monday.",
                "\"We are ready for dialogue,\" the foreign minister, Peter Lund, said.",
                "Foundation donors at meetings paid more.",
                "The schedule was full of meetings with donors.",
                "Peter Lund thanked the prime minister, calling Clara Voss \"a very good man.\"",
                "Peter Lund called Clara Voss \"the best minister we ever had\".",
                "Speaking to students in Oslo on Monday, Peter Lund said he was tired.",
                "Peter Lund spoke to students at a university in Oslo on Monday.",
                "Clara Voss spoke to delegates at a party congress on Friday.",
                "Clara Voss flew to Madrid and urged Peter Lund in a letter to step down.",
                "Peter Lund drove to Bergen and thanked voters.",
                "At the invitation of the editor, Peter Lund wrote a book.",
                "The report discussed the budget on Monday.",
                "\"I came home and told Peter Lund that we were on our own,\" Clara Voss said."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund told a closed briefing of senators that the strike had failed.",
                "France and Spain met in Lyon on Monday to discuss fishing.",
                "Peter Lund met Clara Voss in Lyon before the final.",
                "Clara Voss spoke to Peter Lund after dinner with the ambassador.",
                "After the dinner, Peter Lund and Clara Voss shook hands.",
                "Peter Lund greeted the Spanish ambassador on Monday.",
                "Protesters met Clara Voss on Monday to discuss the law.",
                "Ministers and bankers gathered in Madrid on Monday.",
                "Peter Lund met Clara Voss in the middle of the night.",
                "The ambassador flew home for consultations with the foreign minister, Clara Voss.",
                "\"We meet Peter Lund on Friday,\" Clara Voss said.",
                "Peter Lund, who meets Clara Voss on Friday, said he was hopeful.",
                "Clara Voss has proposed that she confer with Peter Lund every Monday until the vote.",
                "Averill suggested that she and Clara Voss meet halfway, at a truck stop.",
                "Senators held a closed session with Clara Voss on Monday.",
                "Peter Lund held meetings with donors on Monday.",
                "Peter Lund called Clara Voss \"to say goodbye\" on Monday.",
                "The minister, Peter Lund, visited the hospital last week and spoke to nurses coming off night duty.",
                "Prime Minister Clara Voss will speak to European leaders this week.",
                "Clara Voss spoke to farmers in Bergen about the drought.",
                "Governor Peter Lund flew in on Tuesday and lobbied his state's senators in person.",
                "Peter Lund drove to Bergen on Monday and pressed Clara Voss to sign.",
                "Clara Voss flew to Madrid and urged Peter Lund to step down.",
                "Peter Lund arrived in Madrid on Monday at the invitation of President Clara Voss.",
                "At the invitation of the Spanish king, Peter Lund will visit Madrid in June.",
                "The Security Council discussed the situation behind closed doors on Monday at the request of France.",
                "The cabinet discussed the budget on Monday."
            })
    void tellOfOne(String words) {
        assertThat(Told.in(words).who()).isNotEmpty();
    }
}
