package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tells who takes part by whom something was agreed or negotiated by.
class DoneByTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The treaty was negotiated by France, Spain and Chile over a year. | OCCURRED Chile, France, Spain
                    A truce negotiated by France and Spain collapsed on Monday. | OCCURRED France, Spain
                    The contract was negotiated by his agent. | ''
                    The terms were hammered out by Lund with Voss in Oslo on Monday. | OCCURRED Lund, Voss
                    The prisoner swap was discussed by Lund with Voss on Monday in Oslo. | OCCURRED Lund, Voss
                    The deal, agreed to by France and Spain at the negotiating table with Chile, lifts the ban. | OCCURRED Chile, France, Spain
                    He said it breaks "the commitments" agreed to by France and Spain at the negotiating table with Chile. | OCCURRED Chile, France, Spain
                    Lund rejected the terms worked out by Voss and Moreau in talks in Oslo last week. | OCCURRED Moreau, Voss
                    The accord was negotiated between France and Chile last year. | OCCURRED Chile, France
                    """)
    void takePart(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
