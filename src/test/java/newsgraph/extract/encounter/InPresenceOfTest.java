package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who was there too, named behind words that say so: "met Voss in Oslo on Monday in the presence
/// of Ida Lund", "talks were held, attended by Holm and Voss".
class InPresenceOfTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm met Voss in Oslo on Monday in the presence of Ida Lund. | OCCURRED Holm, Ida Lund, Voss
                    Holm met Voss in Oslo on Monday in the presence of two ministers. | OCCURRED Holm, Voss, two ministers
                    Holm met Voss in Oslo on Monday, watched by Ida Lund. | OCCURRED Holm, Ida Lund, Voss
                    Holm met Voss in Oslo on Monday, flanked by Ida Lund and Musa Diop. | OCCURRED Holm, Ida Lund, Musa Diop, Voss
                    Holm met Voss in Oslo on Monday, with Ida Lund interpreting. | OCCURRED Holm, Ida Lund, Voss
                    Holm met Voss in Oslo on Monday. The talks were held in the presence of Ida Lund. | OCCURRED Holm, Ida Lund, Voss
                    Holm met Voss in Oslo on Monday. Taking part were Ida Lund and Musa Diop. | OCCURRED Holm, Ida Lund, Musa Diop, Voss
                    Holm met Voss in Oslo on Monday. Attending were Ida Lund and Musa Diop. | OCCURRED Holm, Ida Lund, Musa Diop, Voss
                    Talks on oil were held in Oslo on Monday, attended by Anna Holm and Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    Talks on oil were held in Oslo on Monday with the participation of Anna Holm and Peter Voss. | OCCURRED Anna Holm, Peter Voss
                    The talks in Oslo, in which Anna Holm and Peter Voss took part, ended on Monday. | OCCURRED Anna Holm, Peter Voss
                    """)
    void tellOfWhoWasThere(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm met Voss in Oslo on Monday and signed a treaty in the presence of Ida Lund. | OCCURRED Holm, Voss
                    Holm met Voss in Oslo on Monday after a parade watched by Ida Lund. | OCCURRED Holm, Voss
                    Holm met Voss in Oslo on Monday before a concert in the presence of Ida Lund. | OCCURRED Holm, Voss
                    Holm met Voss in Oslo on Monday in the presence of a notary. | OCCURRED Holm, Voss
                    Holm met Voss in Oslo on Monday, watched by thousands. | OCCURRED Holm, Voss
                    Holm met Voss in Oslo on Monday. A concert was held in the presence of Ida Lund. | OCCURRED Holm, Voss
                    Holm met Voss in Oslo on Monday. The treaty was signed in the presence of Ida Lund. | OCCURRED Holm, Voss
                    """)
    void leaveOthersAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
