package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// First names that women bear in one land and men in another, and surnames that stand first, tell
/// nothing of whether "he" or "she" is meant.
class GendersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Andrea Conti, the coach, flew to Rome on Friday. He met Ida Holm on Saturday. | OCCURRED Andrea Conti, Ida Holm
                    Andrea Kern, the coach, flew to Rome on Friday. She met Ida Holm on Saturday. | OCCURRED Andrea Kern, Ida Holm
                    Envoy Kim Dae Ho flew to Rome on Friday. He met Ida Holm on Saturday. | OCCURRED Ida Holm, Kim Dae Ho
                    Minister Cho Min-su flew to Rome on Friday. He met Ida Holm on Saturday. | OCCURRED Cho Min-su, Ida Holm
                    Hilary Dunn, the coach, flew to Rome on Friday. He met Ida Holm on Saturday. | OCCURRED Hilary Dunn, Ida Holm
                    Michele Kern, the coach, flew to Rome on Friday. She met Ida Holm on Saturday. | OCCURRED Ida Holm, Michele Kern
                    Kari Lund and Peter Kern run the mills. The two men met again on Monday. | OCCURRED Kari Lund, Peter Kern
                    """)
    void leaveOpenWhatTheNameDoesNotTell(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rosa Kern, the coach, flew to Rome on Friday. He met Ida Holm on Saturday. | OCCURRED Ida Holm
                    """)
    void holdWhereItTells(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
