package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people talk about: with what is to be done about it, and without with whom they do.
class TopicsWholeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm and Peter Voss discussed ways to end the strike. | topic: ways to end the strike
                    Anna Holm and Peter Voss discussed joint measures to restore order on Monday. | topic: joint measures to restore order
                    Anna Holm held talks with Peter Voss on a plan to end the war. | topic: a plan to end the war
                    Anna Holm and Peter Voss talked about ways to cut the price of bread. | topic: ways to cut the price of bread
                    Anna Holm and Peter Voss discussed the border to avoid a quarrel over money. | topic: the border / purpose: to avoid a quarrel over money
                    Anna Holm met Peter Voss on Monday to plan a march. | purpose: to plan a march
                    """)
    void anInfinitiveBehindIt(String words, String why) {
        assertThat(String.join(" / ", Told.in(words).reasons())).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm visited Oslo, where she discussed food aid with Foreign Minister Peter Voss. | topic: food aid
                    Anna Holm flew to Oslo to discuss the truce with President Peter Voss and other officials. | topic: the truce
                    Anna Holm will discuss the recovery with Peter Voss at City Hall. | topic: the recovery
                    Anna Holm discussed trade and fishing with President Peter Voss. | topic: trade and fishing
                    Anna Holm met Peter Voss to discuss a deal with the rebels. | topic: a deal with the rebels
                    Anna Holm met Peter Voss to discuss trade with Japan. | topic: trade with Japan
                    """)
    void withoutThoseWhoTalk(String words, String why) {
        assertThat(String.join(" / ", Told.in(words).reasons())).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The talks between Anna Holm and Peter Voss were meant to end the strike. | purpose: to end the strike
                    """)
    void eachThingOnce(String words, String why) {
        assertThat(String.join(" / ", Told.in(words).reasons())).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm and Peter Voss will hold a meeting on Friday at which the budget is to be agreed. | topic: the budget
                    Anna Holm and Peter Voss held a meeting at which the treaty was signed. | outcome: the treaty
                    Anna Holm and Peter Voss met in a hall where books are reviewed. | ''
                    The meeting between Anna Holm and Peter Voss was supposed to save a package of reforms. | purpose: save a package of reforms
                    The meeting between Anna Holm and Peter Voss was supposed to last an hour. | ''
                    Two days of talks between France and Spain failed to produce a deal. | outcome: failed to produce a deal
                    Anna Holm briefed the crime committee on the murders. | topic: the murders
                    Anna Holm met the committee on energy. | ''
                    Anna Holm and Peter Voss spoke by telephone. Holm used the call to ask for a truce. | purpose: to ask for a truce
                    """)
    void whereAMeetingIsForIt(String words, String why) {
        assertThat(String.join(" / ", Told.in(words).reasons())).isEqualTo(why);
    }
}
