package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The two unions", "both airlines": bodies of that kind joined before; "the group" for a party.
class BodiesJoinedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hamas and Fatah signed a pact in May. The two factions met in Doha on Monday. | OCCURRED Fatah, Hamas
                    Deutsche Bank and Commerzbank were silent. The two banks held talks on Monday. | OCCURRED Commerzbank, Deutsche Bank
                    Lufthansa and British Airways were silent. Both airlines held talks on Monday. | OCCURRED British Airways, Lufthansa
                    The Conservative Party was silent. On Monday Karl Brandt met the group. | OCCURRED Conservative Party, Karl Brandt
                    """)
    void areThoseNamedBefore(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt, whose party met with heavy losses in the east, was silent. | ''
                    """)
    void areNobodyWhereOnlyLossesAreMetWith(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
