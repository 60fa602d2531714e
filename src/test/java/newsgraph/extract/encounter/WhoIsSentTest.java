package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tells who meets somebody where another has him do so.
class WhoIsSentTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Holm dispatched Ann Lund to meet Karl Voss in Oslo. | OCCURRED Ann Lund, Karl Voss
                    Peter Holm hired Ann Lund to meet Karl Voss in Oslo. | PLANNED Ann Lund, Karl Voss
                    The bishops delegated Ann Lund to speak with Karl Voss. | PLANNED Ann Lund, Karl Voss
                    Peter Holm forbade Ann Lund to meet Karl Voss in Oslo. | DENIED Ann Lund, Karl Voss
                    Peter Holm instructed Ann Lund to meet Karl Voss. | PROPOSED Ann Lund, Karl Voss
                    The council chose three delegates to meet Karl Voss. | PLANNED Karl Voss, three delegates
                    Ann Lund was appointed by Peter Holm to meet Karl Voss. | PLANNED Ann Lund, Karl Voss
                    """)
    void doesWhatTheInfinitiveSays(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Holm paid a fee to meet Karl Voss in Oslo on Monday. | OCCURRED Karl Voss, Peter Holm
                    Peter Holm drove a truck to meet Karl Voss in Oslo on Monday. | OCCURRED Karl Voss, Peter Holm
                    Peter Holm left Ann Lund to meet Karl Voss. | OCCURRED Karl Voss, Peter Holm
                    """)
    void isOnlyAThing(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
