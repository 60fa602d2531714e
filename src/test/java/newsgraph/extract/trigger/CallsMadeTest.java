package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calls told of by who made them.
class CallsMadeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    One surprise was the phone call that Mayor Ann Lund placed to Mr. Brand within hours of the fire. | phone call: Ann Lund, Brand
                    It began with a call that Senator Ann Lund made to Governor Ben Voss on Monday. | call: Ann Lund, Ben Voss
                    The call that Mr. Voss had placed to Ms. Lund lasted an hour. | call: Lund, Voss
                    """)
    void areNoDemands(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
