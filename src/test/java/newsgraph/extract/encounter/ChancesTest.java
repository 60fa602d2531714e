package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tells what became of chances, rumours and charges.
class ChancesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund got the chance to meet Karl Voss on Monday. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund would have the opportunity to meet Karl Voss on Friday. | HYPOTHETICAL Ann Lund, Karl Voss
                    Rumours of secret talks between Ann Lund and Karl Voss swirled on Monday. | HYPOTHETICAL Ann Lund, Karl Voss
                    Far from meeting Karl Voss, Ann Lund flew home on Monday. | DENIED Ann Lund, Karl Voss
                    Ann Lund was cleared of meeting Karl Voss in May. | DENIED Ann Lund, Karl Voss
                    Ann Lund, fresh from meeting Karl Voss, spoke to reporters. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund asked for permission to meet Karl Voss in prison. | PROPOSED Ann Lund, Karl Voss
                    Ann Lund asked for Peter Holm to meet Karl Voss in prison. | PROPOSED Karl Voss, Peter Holm
                    """)
    void areTold(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
