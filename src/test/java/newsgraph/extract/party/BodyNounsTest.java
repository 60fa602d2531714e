package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The committee" and "the airline": the body that was named before, where only one may be meant.
class BodyNounsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Harland Bank is in trouble. Minister Anna Lund met the bank on Monday. | OCCURRED Anna Lund, Harland Bank
                    The Senate Committee on Banking opened its inquiry. Karl Brandt will testify before the committee on Friday. | PLANNED Karl Brandt, Senate Committee on Banking
                    The Party of Regions has set a deadline. Anna Lund held talks with the party on Monday. | OCCURRED Anna Lund, Party of Regions
                    The Revolutionary Front has taken the town. Anna Lund held talks with the front on Monday. | OCCURRED Anna Lund, Revolutionary Front
                    Peter Voss, chairman of Northgate Steel, resigned. The unions will meet the company on Friday. | PLANNED Northgate Steel, unions
                    """)
    void areTheBodyWithThatWordInItsName(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    British Airways has cut its flights. Unions held talks with the airline on Monday. | OCCURRED British Airways, Unions
                    Air France has cut its flights. Unions held talks with the airline on Monday. | OCCURRED Air France, Unions
                    German carmaker Opel has cut its jobs. Unions held talks with the carmaker on Monday. | OCCURRED Opel, Unions
                    Opel, the German carmaker, has cut its jobs. Unions held talks with the carmaker on Monday. | OCCURRED Opel, Unions
                    Microsoft said that it would cut jobs. Unions met the company on Monday. | OCCURRED Microsoft, Unions
                    """)
    void areTheBodyThatSuchAWordTells(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Harland Bank and Northgate Bank merged. Minister Anna Lund met the bank on Monday. | OCCURRED Anna Lund, bank
                    The National Union of Teachers is angry. A union of drivers went on strike. Anna Lund met the union on Monday. | OCCURRED Anna Lund, union of drivers
                    The Labour Party is split. The ruling party is not. Anna Lund met the party on Monday. | OCCURRED Anna Lund, ruling party
                    """)
    void areNobodyWhereSeveralMayBeMeantOrAnotherWasCalledSoLast(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
