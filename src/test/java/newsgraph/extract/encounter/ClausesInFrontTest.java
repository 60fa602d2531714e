package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts behind a clause in front is nobody of those in it: "After meeting Lund, Voss called
/// on".
class ClausesInFrontTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    After meeting Otto Lang, Karl Brandt will meet Elena Rojas. | OCCURRED Karl Brandt, Otto Lang; PLANNED Elena Rojas, Karl Brandt
                    When he met Mr Lang, Karl Brandt had lunch with Elena Rojas. | OCCURRED Karl Brandt, Lang; OCCURRED Elena Rojas, Karl Brandt
                    Hours after meeting Chancellor Otto Lang, Foreign Minister Karl Brandt also met Elena Rojas. | OCCURRED Karl Brandt, Otto Lang; OCCURRED Elena Rojas, Karl Brandt
                    Hours before he was to meet Elena Rojas, Karl Brandt spoke by phone to Otto Lang. | PLANNED Elena Rojas, Karl Brandt; OCCURRED Karl Brandt, Otto Lang
                    Minutes before he met Chancellor Otto Lang, Karl Brandt was received by Elena Rojas. | OCCURRED Karl Brandt, Otto Lang; OCCURRED Elena Rojas, Karl Brandt
                    After seeing Otto Lang, Karl Brandt called on Elena Rojas. | OCCURRED Karl Brandt, Otto Lang; OCCURRED Elena Rojas, Karl Brandt
                    While hosting Chancellor Lang, Premier Brandt was told that Rojas had resigned. | OCCURRED Brandt, Lang
                    Days before meeting Otto Lang, Karl Brandt told Elena Rojas by phone that he would not sign. | OCCURRED Karl Brandt, Otto Lang; OCCURRED Elena Rojas, Karl Brandt
                    """)
    void namesWhoActs(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    After meeting the mayor, Otto Lang, Karl Brandt flew home. | OCCURRED Karl Brandt, Otto Lang
                    After meeting the mayor, Otto Lang flew home. | OCCURRED Otto Lang, mayor
                    When Karl Brandt met Otto Lang, Elena Rojas was away. | OCCURRED Karl Brandt, Otto Lang
                    As head of the union, Karl Brandt met Elena Rojas. | OCCURRED Elena Rojas, Karl Brandt
                    After meeting President Otto Lang, Prime Minister Karl Brandt and Ida Stein, Elena Rojas flew home. | OCCURRED Elena Rojas, Ida Stein, Karl Brandt, Otto Lang
                    """)
    void leavesOthers(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
