package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where somebody said it is not where he met: "said in Geneva that she had met Voss".
class SaidInTownTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm told reporters in Geneva that her talks with Voss on Monday had been useful. | Mon 13 May..Mon 13 May, -
                    Holm said in Geneva that she had met Voss on Monday. | Mon 13 May..Mon 13 May, -
                    Holm told the court in Geneva that she had met Voss on Monday. | Mon 13 May..Mon 13 May, -
                    Holm announced in Geneva that she would meet Voss on Friday. | Fri 17 May..Fri 17 May, -
                    In Geneva, Holm said she had met Voss on Monday. | Mon 13 May..Mon 13 May, -
                    Holm's office said in Oslo that she had met Voss on Monday. | Mon 13 May..Mon 13 May, -
                    """)
    void leaveThePlaceOut(String words, String setting) {
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm told reporters in Geneva after talks with Voss on Monday that the deal was near. | Mon 13 May..Mon 13 May, Geneva
                    Holm said that she had met Voss in Geneva on Monday. | Mon 13 May..Mon 13 May, Geneva
                    In Geneva, Holm met Voss on Monday. | Mon 13 May..Mon 13 May, Geneva
                    Holm told reporters in Geneva that she had met Voss in Oslo on Monday. | Mon 13 May..Mon 13 May, Oslo
                    Holm confirmed in Geneva that she had met Voss at a hotel in Zurich on Monday. | Mon 13 May..Mon 13 May, a hotel in Zurich
                    """)
    void leaveOthersAsTheyAre(String words, String setting) {
        assertThat(Told.in(words).settings()).containsExactly(setting);
    }
}
