package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A title in the plural before several names is that of each.
class SharedTitleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Senators Karl Brandt and Ida Holm flew home on Sunday. On Monday the senators met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm, Karl Brandt
                    Sens. Karl Brandt, Tom Rand and Ida Holm flew home on Sunday. On Monday the senators met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm, Karl Brandt, Tom Rand
                    Presidents Karl Brandt of Chile and Ida Holm of Spain flew home on Sunday. On Monday the Chilean president met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Foreign ministers Karl Brandt and Ida Holm flew home on Sunday. On Monday the ministers met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm, Karl Brandt
                    Governors Karl Brandt of Ohio and Ida Holm of Maine flew home on Sunday. On Monday the Ohio governor met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    """)
    void isBorneByEach(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt flew home with Senators Tom Rand and Ida Holm on Sunday. On Monday the senators met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm, Tom Rand
                    """)
    void isNotThatOfOneBesideThem(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
