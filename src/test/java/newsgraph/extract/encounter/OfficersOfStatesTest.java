package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Leaders of several states who are all that is told of: the states are who met, through them.
class OfficersOfStatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The leaders of Chile and Japan met on Monday. | OCCURRED Chile, Japan
                    In Paris, Spanish and Chilean leaders met on Wednesday. | OCCURRED Chile, Spain
                    Talks between Spanish and French delegations began on Monday. | OCCURRED France, Spain
                    French and Spanish leaders met in Paris on Monday. | OCCURRED France, Spain
                    """)
    void giveTheirStatesWhereTheyLeadThem(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Spanish and French diplomats held talks in Rome on Monday. | OCCURRED Spanish and French diplomats
                                        The foreign ministers of Spain, Chile and Japan will meet in Oslo on Friday. | PLANNED foreign ministers of Spain, Chile and Japan
                    Peter Lund met Spanish and French diplomats on Monday. | OCCURRED Peter Lund, Spanish and French diplomats
                    The leaders of the Harbour Union and the Dockers' League met on Monday. | OCCURRED leaders of the Harbour Union and the Dockers' League
                    """)
    void areAGroupBelowThatOrBesideAnotherPartyOrOfNoState(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
