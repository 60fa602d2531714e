package newsgraph.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places of many forms in one sentence, which differs in nothing else.
class PlacesByFormTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Karl Voss at a five-star hotel on Monday. | Mon 13 May..Mon 13 May, a five-star hotel
                    Peter Lund met Karl Voss in rebel-held Donetsk on Monday. | Mon 13 May..Mon 13 May, rebel-held Donetsk
                    Peter Lund met Karl Voss at Mar-a-Lago on Monday. | Mon 13 May..Mon 13 May, Mar-a-Lago
                    Peter Lund met Karl Voss at No. 10 Downing Street on Monday. | Mon 13 May..Mon 13 May, No. 10 Downing Street
                    Peter Lund met Karl Voss aboard the carrier Lincoln on Monday. | Mon 13 May..Mon 13 May, the carrier Lincoln
                    Peter Lund met Karl Voss in the Peruvian capital, Lima on Monday. | Mon 13 May..Mon 13 May, Lima
                    Peter Lund met Karl Voss at the border crossing of Rafah on Monday. | Mon 13 May..Mon 13 May, Rafah
                    Peter Lund met Karl Voss on Wall Street on Monday. | Mon 13 May..Mon 13 May, Wall Street
                    Peter Lund met Karl Voss in prison on Monday. | Mon 13 May..Mon 13 May, prison
                    """)
    void areFoundWhole(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Karl Voss at an Asia-Europe summit on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund met Karl Voss at a Washington-based institute on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund met Karl Voss in one-on-one talks on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund met Karl Voss in the last days of April. | Wed 24 Apr..Tue 30 Apr, -
                    Peter Lund met Karl Voss on May Day. | Wed 1 May..Wed 1 May, -
                    """)
    void areNoneWhereTheWordsNameNone(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
