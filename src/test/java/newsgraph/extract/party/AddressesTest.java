package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms of address with an article, and prelates called by their see.
class AddressesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The bishops talked it over on Monday with the Archbishop of Westminster, the Most Revd Gerard Nolan. | OCCURRED Gerard Nolan, bishops
                    The bishops met the Bishop of Leeds, the Rt Rev John Carr, on Monday. | OCCURRED John Carr, bishops
                    Anna Lund met the Secretary of State for Trade, the Rt Hon Peter Voss MP, on Monday. | OCCURRED Anna Lund, Peter Voss
                    The Hon. Peter Voss met Anna Lund on Monday. | OCCURRED Anna Lund, Peter Voss
                    """)
    void standBeforeTheNameThatTheyIntroduce(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
