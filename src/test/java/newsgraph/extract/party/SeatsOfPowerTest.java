package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A seat of power before an encounter: where it is, once two others are told of.
class SeatsOfPowerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Peter Voss and Anna Lund held Kremlin talks on Monday. | OCCURRED Anna Lund, Peter Voss
                    Anna Lund left a White House meeting with President Peter Voss on Monday. | OCCURRED Anna Lund, Peter Voss
                    Anna Lund emerged from Pentagon talks with Defense Secretary Peter Voss on Monday. | OCCURRED Anna Lund, Peter Voss
                    """)
    void isWhereTwoOthersMeet(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    White House talks with the union collapsed on Monday. | OCCURRED White House, union
                    """)
    void isAPartyBesideOne(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
