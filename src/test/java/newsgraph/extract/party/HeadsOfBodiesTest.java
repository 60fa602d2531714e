package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The agency chief", "the company's boss": who heads the body that was named.
class HeadsOfBodiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt, president of the Miners' Union, flew to Rome. The president of the union met Peter Voss on Monday. | OCCURRED Karl Brandt, Peter Voss
                    Karl Brandt, director of the Atomic Energy Agency, flew to Rome. The agency chief met Peter Voss on Monday. | OCCURRED Karl Brandt, Peter Voss
                    Northgate Steel chairman Karl Brandt flew to Rome. The company's boss met Peter Voss on Monday. | OCCURRED Karl Brandt, Peter Voss
                    The head of the Labour Party, Anna Lund, flew to Rome. The party leader met Peter Voss on Monday. | OCCURRED Anna Lund, Peter Voss
                    """)
    void areThoseWhoBearTheOfficeThere(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt, spokesman of the Atomic Energy Agency, flew to Rome. The agency chief met Peter Voss on Monday. | OCCURRED Peter Voss, agency chief
                    Karl Brandt, director of the Atomic Energy Agency, flew to Rome. The bank chief met Peter Voss on Monday. | OCCURRED Peter Voss, bank chief
                    """)
    void areNobodyWhereTheBodyHasAnotherOrNone(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
