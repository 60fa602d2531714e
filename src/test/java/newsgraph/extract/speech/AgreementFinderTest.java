package newsgraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clara Voss and Henrik Dahl agreed to sell the ferry. | Clara Voss, Henrik Dahl > to sell the ferry
                    Clara Voss signed a contract with Henrik Dahl on Monday. | Clara Voss, Henrik Dahl > a contract with Henrik Dahl
                    Norway and Denmark reached a deal on fishing rights. | Norway, Denmark > a deal on fishing rights
                    """)
    void readsPartiesAndContent(String sentence, String agreed) {
        assertThat(Spoken.in(sentence).agreed()).containsExactly(agreed);
    }

    @Test
    void findsNoneWhereNothingWasAgreed() {
        assertThat(Spoken.in("Norway has not agreed to sell the ferry.").agreed()).isEmpty();
    }
}
