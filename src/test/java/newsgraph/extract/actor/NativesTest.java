package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People called by the state or city that they come from, or by their age.
class NativesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Senator Karl Brandt of Texas was silent. On Monday the Texan met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Karl Brandt, a Californian, was silent. On Monday Ida Holm met the Californian. | OCCURRED Ida Holm, Karl Brandt
                    """)
    void areWhoComesFromThere(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Senator Karl Brandt of Ohio was silent. On Monday the Texan met Carl Ivers. | OCCURRED Carl Ivers, Texan
                    """)
    void areSomebodyWhereNobodyDoes(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt, 61, and his rival Ida Holm, 44, were silent. On Monday the 44-year-old met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm
                    Karl Brandt became mayor in May. The 61-year-old met Carl Ivers on Monday. | OCCURRED Carl Ivers, Karl Brandt
                    """)
    void areWhoHasTheAge(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt, 61, became mayor in May. The 49-year-old met Carl Ivers on Monday. | OCCURRED 49-year-old, Carl Ivers
                    """)
    void areNobodyOfAnotherAge(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
