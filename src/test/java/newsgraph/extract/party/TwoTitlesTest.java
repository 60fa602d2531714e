package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two offices before one name, told from those of two people.
class TwoTitlesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Turkish Vice President and Finance Minister Fuat Kaya met Peter Voss in Oslo on Monday. | OCCURRED Fuat Kaya, Peter Voss
                    Peter Voss met Chinese Vice Premier and Foreign Minister Qian Wei in Oslo on Monday. | OCCURRED Peter Voss, Qian Wei
                    Attorney General and Justice Minister Anna Lund met Peter Voss in Oslo on Monday. | OCCURRED Anna Lund, Peter Voss
                    Vietnamese Party General Secretary and President Nguyen Van Lam met Peter Voss in Oslo on Monday. | OCCURRED Nguyen Van Lam, Peter Voss
                    Microsoft chairman and chief executive Karl Brandt met Peter Voss in Oslo on Monday. | OCCURRED Karl Brandt, Peter Voss
                    Tánaiste and Foreign Minister Sean Kelly met Peter Voss in Dublin on Monday. | OCCURRED Peter Voss, Sean Kelly
                    """)
    void areThoseOfTheOneWhoIsNamed(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The president and Foreign Minister Karl Brandt met Peter Voss on Monday. | OCCURRED Karl Brandt, Peter Voss, president
                    French Prime Minister and Spanish Chancellor Karl Brandt met Peter Voss in Oslo on Monday. | OCCURRED French Prime Minister, Karl Brandt, Peter Voss
                    """)
    void areThoseOfTwoWithAnArticleOrOfTwoLands(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
