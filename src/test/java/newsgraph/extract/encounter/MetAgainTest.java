package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who agrees to meet again after talks has met, and will meet.
class MetAgainTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Iran and Peru agreed to meet again in Cairo next month after a day of talks in Turkey. | PLANNED Iran, Peru; OCCURRED Iran, Peru
                    After a day of talks in Vienna, Serbia and Kosovo agreed to meet again next month. | OCCURRED Kosovo, Serbia; PLANNED Kosovo, Serbia
                    Nurses and hospital managers are to meet again on Friday after talks on Tuesday broke down. | PLANNED Nurses, hospital managers; OCCURRED Nurses, hospital managers
                    """)
    void areTwoEncounters(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Boeing and the machinists' union narrowed their differences in a week of talks in Seattle. | OCCURRED Boeing, machinists' union
                    Peru and Chile made little progress in a day of talks on Monday. | OCCURRED Chile, Peru
                    """)
    void areTalksThatAreOver(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
