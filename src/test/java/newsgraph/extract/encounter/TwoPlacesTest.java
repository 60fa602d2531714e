package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom somebody met in one place and whom in another, and groups whose preposition comes twice.
class TwoPlacesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund will meet President Ann Voss in Paris and Prime Minister Karl Brand in Madrid. | PLANNED Ann Voss, Peter Lund; PLANNED Karl Brand, Peter Lund
                    Peter Lund met Ann Voss in Paris, Karl Brand in Madrid and Joel Banda in Tokyo. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand, Peter Lund; OCCURRED Joel Banda, Peter Lund
                    Peter Lund visited Chancellor Ann Voss in Paris and President Karl Brand in Madrid last week. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand, Peter Lund
                    Peter Lund held talks with Ann Voss in Paris and with Karl Brand in Madrid. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand, Peter Lund
                    In Madrid, Bishop Peter Lund met separately with Japanese relatives of hostages and with pilots who have family in Tokyo. | OCCURRED Japanese relatives of hostages, Peter Lund; OCCURRED Peter Lund, pilots who have family in Tokyo
                    Peter Lund met with families of miners and with leaders of the union on Monday. | OCCURRED Peter Lund, families of miners, leaders of the union
                    Peter Lund met Ann Voss in Paris and Karl Brand was in Madrid. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss, the mayor of Paris, and Karl Brand, the mayor of Madrid. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Peter Lund met Ann Voss in Paris and Karl Brand in Madrid said he was glad. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss and Karl Brand in Paris. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    """)
    void tellsOfEach(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
