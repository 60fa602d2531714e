package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tells who a group is by those who are listed behind it.
class ListedMembersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and four powers -- France, Spain, Japan and Chile -- resumed talks in Oslo on Monday. | OCCURRED Chile, France, Japan, Norway, Spain
                    The four powers (France, Spain, Japan and Chile) met in Oslo on Monday. | OCCURRED Chile, France, Japan, Spain
                    The guarantor countries, France, Spain and Chile, held talks with the rebels on Monday. | OCCURRED Chile, France, Spain, rebels
                    A bloc of four states, made up of France, Spain, Japan and Chile, met in Oslo on Monday. | OCCURRED Chile, France, Japan, Spain
                    The Quartet - France, Spain, Chile and Japan - met rebel envoys in Oslo on Monday. | OCCURRED Quartet, rebel envoys
                    The three governors -- Ann Lund, Karl Voss and Ines Moreau -- met in Salem on Monday. | OCCURRED Ann Lund, Ines Moreau, Karl Voss
                    Lund met three governors on Monday: Karl Voss of Ohio, Ines Moreau of Maine and Paul Brandt of Utah. | OCCURRED Ines Moreau, Karl Voss, Lund, Paul Brandt
                    Lund met a delegation of senators (Karl Voss, Ines Moreau and Paul Brandt) on Monday. | OCCURRED Ines Moreau, Karl Voss, Lund, Paul Brandt
                    Lund met executives of three carmakers -- Falk, Norden and Berg -- on Monday. | OCCURRED Lund, executives of three carmakers
                    Lund met four ministers, one of them Karl Voss, on Monday. | OCCURRED Karl Voss, Lund, four ministers
                    """)
    void standInItsPlace(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
