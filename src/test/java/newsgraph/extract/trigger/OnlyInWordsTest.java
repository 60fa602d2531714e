package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What has the words of an encounter and is none (going that goes nowhere, people taken in, names
/// called, calls for help, matches, crowds), beside the like that is one.
class OnlyInWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // no errand
                "Peter Lund is going to tell Ann Voss that the bridge will close.",
                "The mayor said he was going to thank the firefighters in a letter.",
                "Peter Lund went out of his way to reassure Ann Voss.",
                "The ministry went so far as to warn Ann Voss.",
                "The governor came out to warn the oil companies that fines would follow.",
                "Peter Lund came under pressure to reassure investors.",
                "The bank rushed to reassure its customers.",
                "The senator returned to the theme to warn Ann Voss.",
                "Peter Lund stepped in to persuade Ann Voss.",
                // taken in, or handed out
                "Japan hosts several chipmakers, including the Lund Group.",
                "Spain received 3,000 refugees last year.",
                "France has refused to receive asylum seekers.",
                "The hospital received 40 casualties on Friday.",
                "Spain has welcomed over a million migrants since 2015.",
                "The schools never received the teachers and books they were promised.",
                // called names
                "Peter Lund called most of the reporters “liars.”",
                "The senator called both of Peter Lund's sons \"crooks\" on Friday.",
                "Peter Lund called Ann Voss, his rival, \"a disgrace.\"",
                "Peter Lund called critics of the plan “out of touch.”",
                // beside what somebody says alone
                "The president has spoken, with aides eager to claim victory.",
                "The minister spoke on Tuesday, with leaders of the union present.",
                "Peter Lund spoke on Monday, with his lawyer Karl Brand at his side.",
                // matches
                "France and Japan have met only once before in an official Test.",
                "Chile and Japan last met in the second Test.",
                "Spain and France have met in two World Cups.",
                "Japan and Chile have met 30 times, with Chile winning 26.",
                "France have met Japan in Lyon.",
                // crowds and everybody
                "The students were accused of holding an illegal gathering.",
                "The council has asked everyone to welcome the queen.",
                "The cup is bringing Chileans together as one.",
                "With Peter Lund and Ann Voss sitting in the gallery, the senators voted for the bill.",
                "Peter Lund and Ann Voss sat in the stands during the match.",
                // calls for help
                "Officials began receiving 911 calls Tuesday about a fight between two men.",
                "The fire department received calls from neighbors about smoke.",
                "Deputies received a call from a woman who said her son was missing.",
                // judged, greeted, a custom
                "The speech went over well with party leaders.",
                "\"Nice to meet you my brother,\" he wrote.",
                "\"My adviser brings me a chart in the morning meetings,\" Peter Lund said.",
                "Peter Lund will appear alongside Ann Voss on the ballot."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund is going to Oslo to tell Ann Voss that the bridge will close. | PLANNED Ann Voss, Peter Lund
                    Peter Lund walked a long way to the palace to thank the king. | OCCURRED Peter Lund, king
                    Peter Lund went on to Madrid to persuade Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund hurried to the palace to warn the king. | OCCURRED Peter Lund, king
                    The pope received refugees at the palace on Friday. | OCCURRED pope, refugees
                    The president hosted soldiers at the palace on Friday. | OCCURRED president, soldiers
                    Spain will host the leaders of five countries in Madrid in May. | PLANNED Spain, leaders of five countries
                    Peter Lund called the head of the bank to say "sorry." | OCCURRED Peter Lund, head of the bank
                    Peter Lund called several members of the board on Friday, and "they were furious," he said. | OCCURRED Peter Lund, several members of the board
                    Peter Lund called the members' lawyer on Friday. | OCCURRED Peter Lund, members' lawyer
                    Peter Lund talked on Friday, with ministers from Spain, about the fence. | OCCURRED Peter Lund, ministers from Spain
                    Peter Lund met Monday, with rebel leaders based in Madrid. | OCCURRED Peter Lund, rebel leaders based in Madrid
                    Peter Lund and Ann Voss met on Monday, with both ministers keen to avoid a row. | OCCURRED Ann Voss, Peter Lund
                    France and Japan have met only once before in an official setting. | OCCURRED France, Japan
                    Spain and France met in Madrid to discuss nuclear tests. | OCCURRED France, Spain
                    Peter Lund attended a gathering of party leaders in Madrid. | OCCURRED Peter Lund, party leaders
                    Peter Lund sat with the president in the front row and the two spoke for ten minutes. | OCCURRED Peter Lund, president
                    The State Department received a call from the ambassador on Monday. | OCCURRED State Department, ambassador
                    The police chief got a call from the mayor on Monday. | OCCURRED mayor, police chief
                    Peter Lund went over well-known cases with Ann Voss on Friday. | OCCURRED Ann Voss, Peter Lund
                    The envoy brought the ministers and the rebels together at one table. | OCCURRED envoy, ministers, rebels
                    The mayor asked his deputy to receive the ambassador. | PROPOSED ambassador, deputy
                    The Japan visit will be rescheduled for November 17. | PLANNED Japan
                    """)
    void tellOfOne(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
