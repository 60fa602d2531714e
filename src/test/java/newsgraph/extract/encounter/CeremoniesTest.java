package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is given or signed at a ceremony goes from hand to hand: a deed that may be done by post is
/// an encounter there.
class CeremoniesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm accepted the admission papers from Karl Voss at a ceremony in Oslo on Monday. | OCCURRED Anna Holm, Karl Voss
                    At a ceremony in Oslo, the foreign ministers of Chile, Peru and Bolivia handed their documents to Anna Holm. | OCCURRED Anna Holm, foreign ministers of Chile, Peru and Bolivia
                    General Karl Voss handed over command to General Otto Lund at a ceremony in Kabul on Monday. | OCCURRED Karl Voss, Otto Lund
                    Karl Voss pinned the medal on Anna Holm at a ceremony in Oslo. | OCCURRED Anna Holm, Karl Voss
                    At a ceremony on Monday, Anna Holm was awarded the Order of Merit by Karl Voss. | OCCURRED Anna Holm, Karl Voss
                    """)
    void whatIsHandedOverAtACeremonyBringsBothTogether(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss and Anna Holm signed the treaty at a ceremony in Oslo on Monday. | OCCURRED Anna Holm, Karl Voss
                    The agreement was signed by Karl Voss and Anna Holm at a ceremony in Oslo on Monday. | OCCURRED Anna Holm, Karl Voss
                    Anna Holm signed the treaty with Karl Voss on Monday. | ''
                    Anna Holm signed the law at a ceremony in Oslo. | ''
                    """)
    void whatIsSignedAtACeremonyIsSignedTogether(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm received the medal from Karl Voss in 2014. | ''
                    Karl Voss awarded Anna Holm damages on Monday. | ''
                    Karl Voss thanked Anna Holm in a speech at the awards ceremony. | ''
                    """)
    void elsewhereItMayGoByPost(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
