package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encounters as agencies tell them: offices in lists and before names, hosts of whom only the
/// house is named, deeds in turn, and what the sentence behind adds.
class AgencyWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The premier met the Foreign Ministers of France and Spain on Monday. | met: Foreign Ministers of France and Spain, premier
                    The prime ministers of France and Spain and the speaker of the senate met the king on Monday. | met: king, prime ministers of France and Spain, speaker of the senate
                    The presidents of France and Spain and the foreign minister of Chile met the king on Monday. | met: foreign minister of Chile, king, presidents of France and Spain
                    Lawyers from Spain and the judge met on Monday. | met: Lawyers from Spain, judge
                    Leaders of France and Chile and the European Union met in Madrid on Monday. | met: Leaders of France and Chile and the European Union
                    The Council of Ministers met the king on Monday. | met: Council of Ministers, king
                    The trade minister on Friday called on President of the European Parliament Sofia Berg. | called on: Sofia Berg, trade minister
                    The minister called on Speaker of the House of Representatives Mary Voss on Friday. | called on: Mary Voss, minister
                    The minister held talks with President of the Committee of the Regions Anna Brand. | talks: Anna Brand, minister
                    The minister met Director-General of the World Health Organization Peter Brand in Madrid. | met: Peter Brand, minister
                    The ministry summoned US Consul General in Mumbai Peter Haas on Monday. | summoned: Peter Haas, ministry
                    The Belgian envoy in Madrid was summoned on Monday by the minister, Peter Haas. | summoned: Belgian envoy, Peter Haas
                    The envoy was summoned to the Foreign Ministry on Monday. | summoned: Foreign Ministry, envoy
                    Spain's ambassador was called in to the foreign ministry on Monday. | called in: Spain's ambassador, foreign ministry
                    The president summoned the ministers to parliament on Monday. | summoned: ministers, president
                    Anna Brand was summoned to Madrid on Monday. | summoned: Anna Brand
                    The queen hosted a lunch at her residence for the president of Chile. | lunch: president of Chile, queen
                    The president hosted a dinner at the residence for Premier Peter Brand. | dinner: Peter Brand, president
                    The club held a lunch at the hall for its 40th birthday. | lunch: club
                    The president and his wife received the queen of Spain on Monday. | received: president, queen of Spain, wife
                    The actor and his wife met on the set of a film. | met: actor
                    The envoy paid a courtesy call to the deputy minister Peter Haas on Friday before meeting with the trade minister, Ida Brand. | paid a courtesy call: Peter Haas, envoy / meeting: Ida Brand, envoy
                    Peter Haas paid a visit to Premier Ida Brand after meeting with the king. | visit: Ida Brand, Peter Haas / meeting: Peter Haas, king
                    A delegation from the bloc met Premier Ida Brand on Monday. The delegation included former speaker Peter Haas. | met: Ida Brand, Peter Haas, delegation from the bloc
                    The delegation met Premier Ida Brand on Friday. The delegation was led by former speaker Peter Haas and included Senator Anna Voss. | met: Anna Voss, Ida Brand, Peter Haas, delegation
                    Ida Brand met Premier Peter Haas on Monday. The finance minister, Anna Voss, accompanied her. | met: Anna Voss, Ida Brand, Peter Haas
                    Ida Brand will meet Premier Peter Haas on Monday. Dozens of reporters will accompany them. | meet: Ida Brand, Peter Haas
                    The talks between rebels and the government resumed in Madrid on Monday. Chile, which is mediating, said they were making progress. | talks: Chile, government, rebels
                    Ida Brand met Peter Haas on Monday. Chile, which is mediating in another war, was silent. | met: Ida Brand, Peter Haas
                    King Peter Haas and his wife met Premier Ida Brand on Monday. | met: Ida Brand, Peter Haas, wife
                    Presidents Tarek Bakri and Nadia Feld met in Madrid on Monday. | met: Nadia Feld, Tarek Bakri
                    Anna Voss was in the room when Ida Brand met Peter Haas. | met: Anna Voss, Ida Brand, Peter Haas
                    Anna Voss met Peter Haas on Monday. Ida Brand was also present when the fire broke out. | met: Anna Voss, Peter Haas
                    Anna Voss met Peter Haas on Monday. Ida Brand was also present. | met: Anna Voss, Ida Brand, Peter Haas
                    A meeting between the coup leaders and a high-powered delegation from the bloc, led by Ida Brand, ended on Saturday. | meeting: Ida Brand, coup leaders, high-powered delegation from the bloc
                    A delegation from the bloc met Ida Brand. The group that flew in was led by former speaker Peter Haas. | met: Ida Brand, Peter Haas, delegation from the bloc
                    A delegation of the forum, which brings together more than 40 organisations, met the minister Peter Haas earlier on Friday. | met: Peter Haas, delegation of the forum
                    The president told the farmers, who came to the palace on Monday, that he would help. | told: farmers, president
                    The ambassadors, who came to the ministry to offer their help, told Ann Voss that they were moved. | told: Ann Voss, ambassadors
                    Four envoys came to the palace to offer Ann Voss their sympathy. | offer: Ann Voss, Four envoys
                    Peter Lund flew to Oslo to express his regret to Ann Voss. | express: Ann Voss, Peter Lund
                    Ann Voss met with a lawyer and a priest from Oslo who oppose the plan, as well as with Peter Lund. | met: Ann Voss, Peter Lund, lawyer, priest from Oslo
                    Ann Voss met with Peter Lund, who runs the port, and with Karl Brand. | met: Ann Voss, Karl Brand, Peter Lund
                    Ann Voss met with Peter Lund, who lives with his mother and with two dogs. | met: Ann Voss, Peter Lund
                    """)
    void tellWhoTookPart(String words, String who) {
        assertThat(Told.in(words).who())
                .containsExactlyElementsOf(Arrays.asList(who.split(" / ", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The meeting between Anna Brand and Peter Haas, scheduled for Thursday, will likely be pushed back a day. | PLANNED
                    Anna Brand postponed a meeting with Peter Haas by a week. | PLANNED
                    The talks between Anna Brand and Peter Haas were delayed by days of rain. | CANCELLED
                    Anna Brand postponed a meeting with Peter Haas after a day of protests. | CANCELLED
                    The minister said that newspaper reports that Chile and Spain had agreed to hold talks on fish were "not true." | DENIED
                    The report that Chile and Spain had agreed to meet was "completely false", said the minister. | DENIED
                    It will be the first time that Anna Brand and Peter Haas have met. | PLANNED
                    It would be the first time Anna Brand and Peter Haas have held talks since the war. | PLANNED
                    It was the first time Anna Brand and Peter Haas had met since the war. | OCCURRED
                    Anna Brand cancelled a trip to Santiago, which would have included talks with Premier Peter Haas. | CANCELLED
                    """)
    void tellWhatCameOfIt(String words, String status) {
        assertThat(Told.in(words).encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
    }
}
