package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an article gives as the why of its encounter.
class ReasonsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund and Clara Voss met on Monday. Their talks centred on prisoners and a truce. | topic: prisoners and a truce
                    Peter Lund met Clara Voss on Monday. Lund said much of his discussion with Voss was about grain. | topic: grain
                    Peter Lund and Clara Voss held a human rights dialogue in Oslo.                        | topic: human rights
                    Peter Lund and Clara Voss met on Monday, but the talks broke up without a deal.        | outcome: without a deal
                    Peter Lund met Spanish leaders on Syria on Monday.                                     | topic: Syria
                    After protesters reached the palace, Peter Lund met Clara Voss on Monday.              | cause: protesters reached the palace
                    Peter Lund met Clara Voss on Monday after Spain left the treaty.                       | cause: Spain left the treaty
                    Following the collapse of a bridge, Peter Lund met Clara Voss on Monday.               | cause: the collapse of a bridge
                    Peter Lund met Clara Voss on Monday. He told her that the road would be closed.        | position: the road would be closed
                    The aim of the meeting between Peter Lund and Clara Voss is to sign a pact.            | purpose: to sign a pact
                    """)
    void readsWhy(String article, String why) {
        assertThat(Told.in(article).reasons()).containsExactly(why);
    }

    @Test
    void whatTalksAimedAtStandsBesideWhyTheyFailed() {
        assertThat(
                        Told.in(
                                        "Talks aimed at merging Brand Foods with Lund Mills have"
                                                + " broken down over the price.")
                                .reasons())
                .containsExactly(
                        "purpose: merging Brand Foods with Lund Mills",
                        "topic: the price",
                        "outcome: broken down over the price");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund called off a meeting with Clara Voss because of a storm.              | cause: a storm
                    Peter Lund refused to meet Clara Voss, saying he did not deal with pirates.      | cause: he did not deal with pirates
                    A meeting between Peter Lund and Clara Voss was scrapped on account of a strike. | cause: a strike
                    """)
    void readsWhyItWasCalledOff(String article, String why) {
        assertThat(Told.in(article).reasons()).containsExactly(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Clara Voss on Monday and apologised for the delay.                           | outcome: apologised for the delay
                    Peter Lund summoned his ministers on Monday and told them to cut spending.                  | position: to cut spending
                    Peter Lund met Clara Voss on Monday. Much of the session was devoted to the price of grain. | topic: the price of grain
                    Peter Lund met Clara Voss on Monday. The talks follow a quarrel about ferries.              | cause: a quarrel about ferries
                    Peter Lund met Clara Voss on Monday. At issue was the number of boats.                      | topic: the number of boats
                    Peter Lund met Clara Voss on Monday. The focus of the talks was the new bridge.             | topic: the new bridge
                    Peter Lund will travel to Oslo on Monday for budget talks with Clara Voss.                  | topic: budget
                    Peter Lund met Clara Voss on Monday in a last attempt to save the treaty.                   | purpose: to save the treaty
                    Peter Lund rang Clara Voss on Monday. It was raining in Oslo. Lund spoke with Voss for an hour. Fish was scarce. Ferries were late. They agreed to speak again in May. | outcome: to speak again in May
                    Peter Lund used a phone call with Clara Voss on Monday to reiterate his support for the treaty. | purpose: to reiterate his support for the treaty
                    """)
    void readsWhatItsPeopleDidAndWhatItWasAbout(String article, String why) {
        assertThat(Told.in(article).reasons()).containsExactly(why);
    }

    @Test
    void whatTheyAgreeIsOfTheEncounterToldLast() {
        Told told =
                Told.in(
                        "Peter Lund met Clara Voss on Monday. Karl Brand then met Rosa Holm. They agreed to build a port.");
        assertThat(told.encounters()).hasSize(2);
        assertThat(told.encounters().getFirst().explanations()).isEmpty();
        assertThat(told.encounters().getLast().explanations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund met Clara Voss on Monday. They discussed the matter.",
                "After lunch, Peter Lund met Clara Voss.",
                "Peter Lund met Clara Voss after the vote."
            })
    void wordsThatAnswerNothingAndTimesAreNoWhy(String article) {
        assertThat(Told.in(article).reasons()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brand denied that Peter Lund had met Clara Voss.          | Karl Brand
                    Karl Brand called for talks between Peter Lund and Clara Voss. | Karl Brand
                    Peter Lund demanded a meeting with Clara Voss.                 | Peter Lund
                    Clara Voss agreed to meet Peter Lund on Friday, and Lund stressed the need for speed. | -
                    Peter Lund dined with Clara Voss in Oslo on Friday, a senior official said. | senior official
                    Peter Lund met Clara Voss to talk about the ports, two people familiar with the talks said. | two people
                    Peter Lund, according to a person in the hotel, met Clara Voss. | a person in the hotel
                    Peter Lund had no part in the decision, his spokesman said, and never discussed it with Clara Voss. | spokesman
                    Karl Brand confirmed the call between Peter Lund and Clara Voss. | Karl Brand
                    Peter Lund recalls meeting Clara Voss in Oslo. | Peter Lund
                    Peter Lund has asked to meet Clara Voss. | Peter Lund
                    """)
    void creditsWhoTellsDeniesOrAsksForIt(String article, String source) {
        assertThat(Told.in(article).sources()).containsExactly(source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund and Clara Voss failed to agree on a new treaty when they met in Oslo on Monday. | outcome: failed to agree on a new treaty
                    The two sides did not reach an agreement at their talks in Oslo on Monday. | outcome: did not reach an agreement
                    Peter Lund met Clara Voss on Monday, two days after gunmen killed four farmers. | cause: gunmen killed four farmers
                    A day after gunmen stormed a police post, Peter Lund met Clara Voss in Oslo. | cause: gunmen stormed a police post
                    Following the death of the king, Peter Lund, Clara Voss and Karl Brand met in Oslo. | cause: the death of the king
                    The council called off its meeting with Clara Voss on Monday after the mayor, Peter Lund, refused to open the hall. | cause: the mayor, Peter Lund, refused to open the hall
                    Peter Lund met Clara Voss on Monday because her deputy, Karl Brand, threatened to resign. | cause: her deputy, Karl Brand, threatened to resign
                    Peter Lund met Clara Voss on Monday and promised a study of the harbour rules. | outcome: a study of the harbour rules
                    Peter Lund sat down with Clara Voss in Oslo on Monday in an effort to end the strike. | purpose: to end the strike
                    Peter Lund and Clara Voss met in Oslo on Monday trying to find a way out of the crisis. | purpose: to find a way out of the crisis
                    Peter Lund discussed the situation in the north with Clara Voss on Monday. | topic: the situation in the north
                    The next round of talks between France and Spain has been put off to January because the mediator is ill. | cause: the mediator is ill
                    Peter Lund met Clara Voss on Monday at the urging of the king. | cause: the urging of the king
                    During a dinner with union leaders on Monday, Peter Lund asked them to delay the strike. | position: to delay the strike
                    Peter Lund told Clara Voss at a meeting in Oslo that the school would stay open at least until June. | position: the school would stay open at least until June
                    Peter Lund is due in Oslo on Friday for two days of talks with Clara Voss expected to focus on the disputed Kuril islands. | topic: the disputed Kuril islands
                    A session between dockers and Clara Voss ended on Friday with no contract and no new date. | outcome: with no contract and no new date
                    Peter Lund used the dinner that followed to press Clara Voss on the bridge. | purpose: to press Clara Voss on the bridge
                    Peter Lund gathered with union leaders around a table in Oslo and told them the bank was days from ruin. | position: the bank was days from ruin
                    In private meetings with donors last month, aides to Peter Lund laid out a plan for the harbour. | topic: a plan for the harbour
                    Peter Lund and Clara Voss agreed at their meeting on Monday to share the costs. | outcome: to share the costs
                    The talks between France and Spain were cancelled because of fog and no new date has been set. | cause: fog
                    Peter Lund discussed the situation in Chile ahead of the vote with Clara Voss. | topic: the situation in Chile
                    Peter Lund held talks with Clara Voss on Somalia on Monday. | topic: Somalia
                    Peter Lund met Clara Voss on trade on Monday. | topic: trade
                    Peter Lund met Clara Voss on Monday for talks that are expected to focus on fishing quotas. | topic: fishing quotas
                    Peter Lund met Clara Voss on Monday because the ferry was late and the bridge was closed. | cause: the ferry was late and the bridge was closed
                    Peter Lund met Clara Voss on Monday and pressed her on the arrest of two pilots. | topic: the arrest of two pilots
                    Peter Lund met Clara Voss on Monday and insisted on keeping the ferry. | position: keeping the ferry
                    Peter Lund met Clara Voss on Monday amid growing anger over the closure of the bridge. | cause: growing anger over the closure of the bridge
                    Peter Lund and Clara Voss met for an hour on Monday without reaching agreement. | outcome: without reaching agreement
                    Peter Lund and Clara Voss ended their talks on Monday without reaching a deal. | outcome: without reaching a deal
                    Peter Lund postponed his meeting with Clara Voss, blaming the weather. | cause: the weather
                    Peter Lund and Clara Voss ended two days of talks in Oslo on Monday with a list of ten steps. | outcome: with a list of ten steps
                    """)
    void quotesAllOfIt(String article, String why) {
        assertThat(Told.in(article).reasons()).containsExactly(why);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Peter Lund met Clara Voss in Oslo on Monday, raising hopes of an end to the strike.",
                "Talks between France and Spain resumed in Oslo on Monday after a two-week pause for the elections.",
                "Peter Lund welcomed Clara Voss in Oslo after she crossed the bridge on foot.",
                "Peter Lund met Clara Voss on Monday, a day after his arrival in Oslo.",
                "Peter Lund met Clara Voss in Oslo on the second leg of a tour of Europe.",
                "Peter Lund was greeted by Clara Voss on arriving in Oslo for a conference.",
                "Clara Voss has been trying to bring Peter Lund and Karl Brand together at a farm near Oslo.",
                "Fog forced Peter Lund to call off his trip to Oslo, where he was due to see Clara Voss.",
                "After the wedding, Peter Lund, Clara Voss and Karl Brand talked in the garden of the palace.",
                "Peter Lund has ruled out talks with Clara Voss for as long as the blockade lasts.",
                "Peter Lund sat down with Clara Voss at her house on Elm Road.",
                "Peter Lund visited Clara Voss on Corsica in March.",
                "Peter Lund met the man he is seeking to succeed on Monday.",
                "The visit by Peter Lund to Clara Voss may signal a policy aimed at winning votes.",
                "Peter Lund was censured after he failed to appear at a hearing of the finance committee in May.",
                "The two ministers held in-depth discussions in Oslo on Monday.",
                "The idea of a meeting between Peter Lund and Clara Voss was raised in May.",
                "The meeting between Peter Lund and Clara Voss broke up after ten minutes.",
                "Peter Lund and Clara Voss met on Monday. They did not agree on money.",
                "Peter Lund met Clara Voss over bread and olives on Monday.",
                "Peter Lund met Clara Voss in Oslo over the summer.",
                "France pulled out of talks with Spain over the weekend.",
                "France pulled out of talks with Spain over the past week.",
                "Peter Lund met Clara Voss on Monday for talks that are expected to end late.",
                "Peter Lund briefed the Senate Committee on Foreign Relations on Tuesday.",
                "Peter Lund met members of the Council on Foreign Relations on Monday.",
                "Clara Voss met the UN Commission on Human Rights on Friday.",
                "Clara Voss was hauled before the Senate Subcommittee on Consumer Protection.",
            })
    void whatOnlyTellsWhenOrThatItWasIsNoWhy(String article) {
        assertThat(Told.in(article).reasons()).isEmpty();
    }
}
