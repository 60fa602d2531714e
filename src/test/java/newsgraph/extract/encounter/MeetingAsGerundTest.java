package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tells where meeting somebody is what a verb before it speaks of.
class MeetingAsGerundTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund mulled meeting Karl Voss in Oslo. | HYPOTHETICAL Ann Lund, Karl Voss
                    Ann Lund recounted meeting Karl Voss in Oslo. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund skipped meeting Karl Voss in Oslo. | CANCELLED Ann Lund, Karl Voss
                    Ann Lund opted to meet Karl Voss in Oslo. | PLANNED Ann Lund, Karl Voss
                    Ann Lund proposed meeting rooms for the guests. | ''
                    """)
    void areTheVerb(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
