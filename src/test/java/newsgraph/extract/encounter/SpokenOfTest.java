package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a quotation is about, told beside it.
class SpokenOfTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "I met him in Oslo on Monday," Anna Holm said of Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    Anna Holm said of Peter Voss: "I met him in Oslo." | OCCURRED Anna Holm, Peter Voss
                    "I met him on Monday," Anna Holm said when asked about Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    Asked about Peter Voss, Anna Holm said: "I will meet him next week." | PLANNED Anna Holm, Peter Voss
                    Peter Voss resigned and Anna Holm said: "I met him on Monday." | OCCURRED Anna Holm, Peter Voss
                    """)
    void areMeant(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm told Peter Voss: "I met him in Oslo." | OCCURRED Anna Holm
                    "I never met him," Peter Voss said of Nils Berg. | DENIED Nils Berg, Peter Voss
                    Nils Berg resigned. "I met him," Anna Holm told Peter Voss. | OCCURRED Anna Holm, Nils Berg
                    """)
    void othersStayAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
