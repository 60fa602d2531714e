package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who speaks for or against something, or to the paper, meets nobody by that.
class SpokeOfSomethingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On Friday Sudan, Peru and Chad spoke against it, and the plan was dropped. | ''
                    Peru and Chile spoke in favor of the treaty. | ''
                    Voss and Brandt both spoke up for the miners. | ''
                    A dozen aides and donors who spoke to this newspaper in the past week said the campaign was broke. | ''
                    Karl Brandt had dinner with Lena Voss in Bern on Friday. The pair did not talk about taxes, an aide said. | OCCURRED Karl Brandt, Lena Voss
                    """)
    void isNoEncounter(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt never talked about it with Rosa Diaz. | DENIED Karl Brandt, Rosa Diaz
                    Karl Brandt and Rosa Diaz spoke out after their meeting on Monday. | OCCURRED Karl Brandt, Rosa Diaz
                    """)
    void isOneBesideSomebody(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
