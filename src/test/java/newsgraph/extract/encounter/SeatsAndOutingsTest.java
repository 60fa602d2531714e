package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes the seat beside somebody, goes fishing or withdraws with him is with him.
class SeatsAndOutingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    At two in the morning Karl Brandt took the seat across from Lena Voss and asked her what she wanted. | OCCURRED Karl Brandt, Lena Voss
                    Karl Brandt pulled up a chair beside Lena Voss and asked her what she wanted. | OCCURRED Karl Brandt, Lena Voss
                    Karl Brandt drew Lena Voss out onto the terrace during the speeches. | OCCURRED Karl Brandt, Lena Voss
                    Lena Voss and Karl Brandt went fishing together in May. | OCCURRED Karl Brandt, Lena Voss
                    Karl Brandt and Lena Voss withdrew to the Oval Office for 45 minutes. | OCCURRED Karl Brandt, Lena Voss
                    Karl Brandt called at Lena Voss's office in Bern with his lawyer, Ida Holm. | OCCURRED Ida Holm, Karl Brandt, Lena Voss
                    Union leaders met the railway on Monday. | OCCURRED Union leaders, railway
                    """)
    void areEncounters(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt took a seat in parliament on Monday and Lena Voss stayed at home. | ''
                    Karl Brandt and Lena Voss withdrew to the north after the storm. | ''
                    Karl Brandt went hiking in the Alps with his wife. | ''
                    """)
    void areNone(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
