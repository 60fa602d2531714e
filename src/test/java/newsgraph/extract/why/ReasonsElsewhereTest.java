package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reasons told beside the word of the encounter: what was said there, what came up, what came of
/// it, what somebody wants of it.
class ReasonsElsewhereTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Peter Lund and Clara Voss discussed the price of grain at a meeting in Oslo on Monday.                 | topic: the price of grain
                    Peter Lund discussed the price of grain in a phone call with Clara Voss on Monday.                     | topic: the price of grain
                    Peter Lund raised the case of the jailed sailor at the start of his meeting with Clara Voss on Monday. | topic: the case of the jailed sailor
                    Peter Lund met Clara Voss on Monday. The new tunnel also came up, aides said.                          | topic: The new tunnel
                    Peter Lund met Clara Voss in Oslo on Monday, with the price of grain high on the agenda. | topic: the price of grain
                    With salmon and the new tunnel on the agenda, Peter Lund met Clara Voss on Monday. | topic: salmon and the new tunnel
                    Topping the agenda when Peter Lund met Clara Voss on Monday was the price of grain. | topic: the price of grain
                    Peter Lund met Clara Voss on Monday. The main issue was the price of grain. | topic: the price of grain
                    Peter Lund met Clara Voss on Monday. Also on the agenda: the price of grain. | topic: the price of grain
                    Peter Lund met Clara Voss on Monday. The price of grain was also discussed.                            | topic: The price of grain
                    Peter Lund met Clara Voss on Monday. Lund said after the meeting that the border would stay shut.      | position: the border would stay shut
                    Peter Lund met Clara Voss on Monday. "You should resign," Voss told Lund.                              | position: You should resign
                    Peter Lund met Clara Voss on Monday. Lund had pressed Voss for more money for schools, an aide said.   | position: more money for schools
                    Peter Lund met Clara Voss on Monday. Their message was that the port should stay public.               | position: the port should stay public
                    Peter Lund is to meet Clara Voss on Friday. His argument will be that the port should stay public.     | position: the port should stay public
                    Peter Lund met Clara Voss on Tuesday. The talks made little progress, aides said.                      | outcome: little progress
                    Peter Lund met Clara Voss on Tuesday. The meeting deteriorated from there, an aide said.               | outcome: deteriorated from there
                    Peter Lund held talks with Clara Voss that produced a plan to share the river.                         | outcome: a plan to share the river
                    Peter Lund and Clara Voss emerged from talks on Monday with no agreement on pensions.                  | outcome: with no agreement on pensions
                    Peter Lund will meet Clara Voss on Friday. Lund hopes to win her backing for the canal.                | purpose: to win her backing for the canal
                    Peter Lund met Clara Voss on Monday. The price of grain was on the agenda.                             | topic: The price of grain
                    Peter Lund met Clara Voss on Monday. The price of grain was high on the agenda.                        | topic: The price of grain
                    Peter Lund will meet Clara Voss on Friday. On the table will be the price of grain.                    | topic: the price of grain
                    Peter Lund and Clara Voss clashed over the price of grain at a meeting in Oslo on Monday.              | topic: the price of grain
                    Peter Lund urged Clara Voss to lower the toll when they met on Monday.                                 | position: to lower the toll
                    A meeting between Peter Lund and Clara Voss ended without a deal late last week.                       | outcome: without a deal
                    Peter Lund met Clara Voss on Monday after weeks of protests.                                           | cause: weeks of protests
                    Peter Lund will meet Clara Voss on Friday. The meeting is part of an effort to end the strike.         | purpose: to end the strike
                    Karl Brand wants Peter Lund to meet Clara Voss and check on her health.                                | purpose: check on her health
                    """)
    void readsWhy(String article, String why) {
        assertThat(Told.in(article).reasons()).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund met Clara Voss on Monday. The sun came up over the harbour.",
                "Peter Lund met Clara Voss on Monday. The price of grain was not on the agenda.",
                "Peter Lund met Clara Voss on Monday after weeks of talks.",
                "Peter Lund met Clara Voss on Monday. The tax bill was debated in the senate.",
                "Peter Lund met Clara Voss on Monday. Lund is trying to arrange a second meeting.",
                "Peter Lund met Clara Voss on Monday. Lund will seek progress on pensions next year.",
                "Peter Lund met Clara Voss on Monday. The company reported progress in its factories.",
                "Peter Lund met Clara Voss, a specialist on fish, on Monday."
            })
    void whatHasNothingToDoWithItIsNoWhy(String article) {
        assertThat(Told.in(article).reasons()).isEmpty();
    }
}
