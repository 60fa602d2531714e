package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parties neither lost nor cut, where a parse or a phrase between hides them, and none too many.
class WholePartiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Later, Peter Lund and his wife, along with Finance Minister Clara Voss, met with Karl Brand at the palace. | Clara Voss, Karl Brand, Peter Lund, wife
                    Clara Voss and her husband, together with Mayor Ann Berg, dined with Karl Brand in Madrid on Friday. | Ann Berg, Clara Voss, Karl Brand, husband
                    Clara Voss and her family met with Karl Brand in Madrid. | Clara Voss, Karl Brand
                    Peter Lund met Clara Voss on Friday, followed by a dinner at the palace. | Clara Voss, Peter Lund
                    Japanese regulators will meet with its affiliate, Blue Pay, on Monday. | Blue Pay, Japanese regulators
                    Clara Voss will meet with the bank's parent, Alpen Holding, next week. | Alpen Holding, Clara Voss
                    The union met its main rival, the Dockers' League, on Monday. | Dockers' League, union
                    Clara Voss met its neighbour, Chile, on Monday. | Chile, Clara Voss
                    Clara Voss met with the carmaker, Chile, and France on Monday. | Chile, Clara Voss, France, carmaker
                    Clara Voss met with the group's sponsor, a bank, on Monday. | Clara Voss, group's sponsor
                    Clara Voss met with the insurgents, Spain said on Monday. | Clara Voss, insurgents
                    The envoy told reporters before meeting Prime Minister Clara Voss on Monday that the deal was close. | Clara Voss, envoy
                    Peter Lund told reporters after meeting party chief Clara Voss that the strike was over. | Clara Voss, Peter Lund
                    Peter Lund made the remarks while meeting Chief Minister Clara Voss on Monday. | Clara Voss, Peter Lund
                    Peter Lund spoke to reporters after meeting visiting Chilean President Clara Voss in Madrid. | Clara Voss, Peter Lund
                    Peter Lund met with acting Prime Minister Clara Voss on Monday. | Clara Voss, Peter Lund
                    On Tuesday, Madrid Police Commissioner Peter Lund held a law and order meeting with all district chiefs and station officers. | Peter Lund, district chiefs, station officers
                    Peter Lund held a rally and a meeting with dock workers on Friday. | Peter Lund, dock workers
                    Peter Lund rejected a fresh offer from Chile for direct talks between the two neighbors. | Chile, Peter Lund
                    Peter Lund rejected an offer from Chile for talks between the government and the rebels. | government, rebels
                    Clara Voss and Karl Brand hosted talks between the two rebel groups on Monday. | Clara Voss, Karl Brand, two rebel groups
                    Peter Lund discussed the law with the mayor and leaders of various parties. | Peter Lund, leaders of various parties, mayor
                    Peter Lund met with chiefs of all the villages on Monday. | Peter Lund, chiefs of all the villages
                    The commissioner demanded a meeting of the union executive committee on Monday. | commissioner, union executive committee
                    Peter Lund met the union executive committee on Monday. | Peter Lund, union executive committee
                    Peter Lund met the union leader on Monday. | Peter Lund, union leader
                    Spain told the company it must negotiate with the union. | company, union
                    Spain told the company that it would negotiate with the union. | Spain, union
                    Peter Lund, in a statement after the meeting with Clara Voss on Monday, praised the deal. | Clara Voss, Peter Lund
                    In his opening remarks before the talks with Clara Voss, Peter Lund confirmed the alliance's support. | Clara Voss, Peter Lund
                    Analysts said in comments before the talks with Clara Voss that prices would fall. | Clara Voss
                    Peter Lund accepted UN mediation in the talks with the rebels. | Peter Lund, UN, rebels
                    Peter Lund praised Spain's mediation in the talks between Chile and France. | Chile, France, Spain
                    Finance ministers and bank governors from the Group of 20 met in Madrid on Friday. | Finance ministers, bank governors from the Group of 20
                    Spain deported two traders and an Iraqi who were questioned by the FBI. | FBI, two traders
                    """)
    void areTold(String words, String parties) {
        assertThat(Told.in(words).who())
                .singleElement()
                .satisfies(e ->
                        assertThat(Arrays.asList(e.replaceFirst("^[^:]+: ", "").split(", ", -1)))
                                .containsExactlyInAnyOrder(parties.split(", ", -1)));
    }
}
