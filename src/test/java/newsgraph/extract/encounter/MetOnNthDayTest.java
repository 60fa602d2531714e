package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who met on the second day of something met on that day alone.
class MetOnNthDayTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm met Voss in Oslo on Monday on the second day of a conference. | Mon 13 May..Mon 13 May, Oslo
                    Holm met Voss in Oslo on Monday on the third day of her tour. | Mon 13 May..Mon 13 May, Oslo
                    Holm met Voss in Oslo on the second day of a conference. | -..-, Oslo
                    """)
    void tellTheDay(String words, String setting) {
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm and Voss held a second day of talks in Oslo on Tuesday. | Mon 13 May..Tue 14 May, Oslo
                    Holm met Voss in Oslo on Tuesday for a second day. | Mon 13 May..Tue 14 May, Oslo
                    """)
    void leaveOthersAsTheyAre(String words, String setting) {
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }
}
