package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was held with each of several by himself.
class SeparateMeetingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Joel Banda met separately with Ann Voss and with Peter Lund on Tuesday. | OCCURRED Ann Voss, Joel Banda; OCCURRED Joel Banda, Peter Lund
                    Joel Banda held separate meetings with Ann Voss and Peter Lund in Madrid. | OCCURRED Ann Voss, Joel Banda; OCCURRED Joel Banda, Peter Lund
                    Joel Banda spoke separately with the Chilean minister, Peter Lund, and the mayor of Madrid. | OCCURRED Joel Banda, Peter Lund; OCCURRED Joel Banda, mayor of Madrid
                    Joel Banda held talks separately with President Peter Lund and with opposition leader Ann Voss. | OCCURRED Joel Banda, Peter Lund; OCCURRED Ann Voss, Joel Banda
                    Joel Banda met with Ann Voss and Peter Lund in Madrid. | OCCURRED Ann Voss, Joel Banda, Peter Lund
                    Joel Banda had breakfast with farmers in Madrid and dinner with Ann Voss in Rome on Tuesday. | OCCURRED Joel Banda, farmers; OCCURRED Ann Voss, Joel Banda
                    Joel Banda spoke first with nuns and then with bishops in Madrid on Saturday. | OCCURRED Joel Banda, nuns; OCCURRED Joel Banda, bishops
                    Joel Banda met Ann Voss on Thursday and her rival Peter Lund the following day. | OCCURRED Ann Voss, Joel Banda; OCCURRED Joel Banda, Peter Lund
                    Joel Banda sat down with Ann Voss on Thursday morning, with Peter Lund at noon, and with Karl Brand in the evening. | OCCURRED Ann Voss, Joel Banda; OCCURRED Joel Banda, Peter Lund; OCCURRED Joel Banda, Karl Brand
                    Joel Banda met Ann Voss and her brother Peter Lund on Monday. | OCCURRED Ann Voss, Joel Banda, Peter Lund
                    Ann Voss and Joel Banda met separately with Peter Lund on Monday. | OCCURRED Ann Voss, Joel Banda, Peter Lund
                    Joel Banda held separate talks with leaders of the miners and pilots. | OCCURRED Joel Banda, leaders of the miners and pilots
                    """)
    void tellsOfOneForEach(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
