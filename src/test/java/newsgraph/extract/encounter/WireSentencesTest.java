package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsgraph.event.Encounter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain sentences of agencies: how many encounters, of whom, and whether they took place.
class WireSentencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    France and Spain failed to reach agreement on Monday despite hours of tense talks. | occurred
                    Peter Lund and Clara Voss failed to bridge their differences at talks in Madrid.   | occurred
                    Peter Lund and Clara Voss have been unable to settle the row in a year of negotiations. | occurred
                    Peter Lund and Clara Voss agreed on a budget at a summit in Madrid.                | occurred
                    Peter Lund and Clara Voss held talks aimed at ending the strike.                   | occurred
                    Peter Lund and Clara Voss held talks expected to focus on trade.                   | occurred
                    Peter Lund is to hold talks aimed at ending the strike with Clara Voss.            | planned
                    Spain agreed to free the men following talks between Peter Lund and Clara Voss.    | occurred
                    Peter Lund plans to sign the accord after a meeting with Clara Voss.               | planned
                    Clara Voss is ready to open talks with Peter Lund.                                 | proposed
                    Clara Voss and Peter Lund open talks on Friday.                                    | planned
                    Should the strike go on, Peter Lund would meet Clara Voss.                         | hypothetical
                    Had the strike gone on, Peter Lund would meet Clara Voss.                          | hypothetical
                    Clara Voss has neither met nor spoken to Peter Lund.                               | denied
                    Peter Lund hosted Clara Voss in Madrid for an informal meeting.                    | occurred
                    Peter Lund met Clara Voss for separate talks on trade.                             | occurred
                    Peter Lund will join Clara Voss for talks over dinner.                             | planned
                    Peter Lund met Clara Voss for talks expected to focus on trade.                    | occurred
                    Peter Lund and Clara Voss met in Madrid, their first encounter in years.           | occurred
                    Peter Lund and Clara Voss met in Madrid and sealed a merger.                       | occurred
                    Peter Lund and Clara Voss are expected to meet in Madrid, the first such contact in years. | planned
                    Clara Voss will receive Peter Lund on Monday, the first visit by a Chilean minister since 2001. | planned
                    Peter Lund did not see Prime Minister Clara Voss during his stay.                  | denied
                    Peter Lund warned against meeting Clara Voss.                                      | hypothetical
                    Peter Lund did not apologise or explain, but met Clara Voss on Monday.             | occurred
                    Peter Lund went to Madrid to see Clara Voss as part of an effort to end the war.   | occurred
                    Peter Lund invited Clara Voss to Madrid to settle the row.                         | proposed
                    Clara Voss will raise the row with Peter Lund when the two meet next week.         | planned
                    French President Peter Lund said ahead of a meeting with Clara Voss that the deal was close. | planned
                    Peter Lund flew to Madrid on Sunday for talks with Clara Voss, his third trip to the city this year. | occurred
                    President Kim Jae-on and Clara Voss held a summit on Friday.                       | occurred
                    A spokesman said no date had been set for a meeting between Peter Lund and Clara Voss. | hypothetical
                    Peter Lund and Clara Voss hugged on the tarmac on Sunday.                          | occurred
                    Peter Lund told reporters that he would meet Clara Voss on Friday.                 | planned
                    Peter Lund told reporters that he would not meet Clara Voss.                       | cancelled
                    Peter Lund flew to Madrid on Monday, officials said, to meet Clara Voss.           | occurred
                    A second meeting between Peter Lund and Clara Voss is under discussion.            | hypothetical
                    Peter Lund, stopping in Madrid to see President Clara Voss, praised the treaty.    | occurred
                    """)
    void tellOfOneEncounter(String words, String status) {
        List<Encounter> found = Told.in(words).encounters();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().status().name().toLowerCase(Locale.ROOT)).isEqualTo(status);
        assertThat(found.getFirst().participations()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Unions called off the strike after a meeting with Clara Voss.                      | Clara Voss, Unions
                    The union has ruled out talks with Clara Voss.                                     | Clara Voss, union
                    The rebel leaders Peter Lund and Karl Brand met Clara Voss.                        | Clara Voss, Karl Brand, Peter Lund
                    Acme Steel said it had held talks with Clara Voss.                                 | Acme Steel, Clara Voss
                    Spain has suspended its talks with France.                                         | France, Spain
                    The union said it would meet Clara Voss on Monday.                                 | Clara Voss, union
                    Clara Voss was grilled by members of the Banking Committee.                        | Clara Voss, members of the Banking Committee
                    Clara Voss told the visiting foreign minister, Peter Lund, that the plant was safe. | Clara Voss, Peter Lund
                    Clara Voss assured visiting Japanese officials that the plant was safe.            | Clara Voss, visiting Japanese officials
                    Clara Voss met the visiting prime minister, Peter Lund.                            | Clara Voss, Peter Lund
                    Clara Voss refused to meet visiting King Juan in Madrid.                           | Clara Voss, Juan
                    Clara Voss was visiting King Juan in Madrid.                                       | Clara Voss, Juan
                    Peter Lund flew to Madrid for what officials described as frank talks with Clara Voss. | Clara Voss, Peter Lund
                    Peter Lund came to Madrid with two ministers to meet Clara Voss.                   | Clara Voss, Peter Lund, two ministers
                    Peter Lund has invited his Chilean counterpart to Madrid.                          | Chilean counterpart, Peter Lund
                    The Greens met the Christian Democrats in Madrid.                                  | Christian Democrats, Greens
                    Talks between Labour and the Scottish Nationalists resumed.                        | Labour, Scottish Nationalists
                    Ministers meeting in Madrid agreed to cut output.                                  | Ministers
                    Peter Lund hosted the new premier for talks in Madrid.                             | Peter Lund, new premier
                    French ministers, meeting here on Monday, failed to agree on the budget.           | French ministers
                    Bank director Peter Lund and union chief Karl Brand had met repeatedly with Clara Voss. | Clara Voss, Karl Brand, Peter Lund
                    The senator has never met the lobbyist, his spokeswoman, Clara Voss, said.         | lobbyist, senator
                    Peter Lund met leaders of two parties in the National Assembly.                    | Peter Lund, leaders of two parties
                    President Peter Lund met his coalition partners on Monday.                         | Peter Lund, coalition partners
                    Clara Voss met her husband, President Peter Lund, on Monday.                       | Clara Voss, Peter Lund
                    Peter Lund held his first meeting with a Spanish minister on Monday.               | Peter Lund, Spanish minister
                    The first visit by a Spanish king in years began on Monday.                        | Spanish king
                    Peter Lund was caught visiting Clara Voss on Monday.                               | Clara Voss, Peter Lund
                    Peter Lund appeared with Clara Voss at a rally on Monday.                          | Clara Voss, Peter Lund
                    Peter Lund pleaded with Clara Voss to meet Karl Brand.                             | Clara Voss, Karl Brand
                    Aides to Ann Voss and Karl Brand met Peter Lund on Monday.                         | Aides to Ann Voss and Karl Brand, Peter Lund
                    The leader of Spain's far-right Vox party met Peter Lund on Monday.                | Peter Lund, leader of Spain's far-right Vox party
                    Spain asked France whether it had met Peter Lund.                                  | Peter Lund
                    Many Independents met Peter Lund on Monday.                                        | Peter Lund
                    Peter Lund met Clara Voss, then the foreign minister, in 2010.                     | Clara Voss, Peter Lund
                    Peter Lund spoke on the sidelines of a meeting between Clara Voss and Karl Brand.  | Clara Voss, Karl Brand
                    Peter Lund made a call to Clara Voss on Monday.                                    | Clara Voss, Peter Lund
                    """)
    void tellWhoTookPart(String words, String parties) {
        assertThat(Told.in(words).who())
                .singleElement()
                .satisfies(e ->
                        assertThat(Arrays.asList(e.replaceFirst("^[^:]+: ", "").split(", ", -1)))
                                .containsExactlyInAnyOrder(parties.split(", ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The firms met or even surpassed their targets.",
                "Peter Lund questioned the motives of Clara Voss.",
                "Reporters questioned Peter Lund on Monday.",
                "Peter Lund met his wife at college.",
                "I would have to talk to my family, said Governor Peter Lund.",
                "Peter Lund appeared with Clara Voss on a list of suspects.",
                "Peter Lund had a bitter exchange of letters with Clara Voss.",
                "Peter Lund invited the ambassador to Spain to speak.",
                "The mayor told the visiting team that the match was off.",
                "Peter Lund issued a call to Prime Minister Clara Voss for new elections.",
                "Peter Lund's calls to President Clara Voss for restraint went unanswered.",
                "Clara Voss told Japanese officials that the plant was safe.",
                "Peter Lund did not see Clara Voss as a rival.",
                "Peter Lund invited Clara Voss to sing in Madrid.",
                "Labour costs met expectations on Monday."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
