package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a pronoun means in what somebody is asked.
class AskedWhetherTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The senator, Ben Voss, asked Peter Lund whether he had spoken to Karl Brand about the lease. | spoken: Karl Brand, Peter Lund
                    Ben Voss asked Peter Lund why he had dined with Karl Brand at the club. | dined: Karl Brand, Peter Lund
                    Ben Voss told Peter Lund that he should meet Karl Brand. | meet: Karl Brand, Peter Lund
                    Ben Voss asked Peter Lund if he could meet Karl Brand. | meet: Ben Voss, Karl Brand
                    Ben Voss told Peter Lund that he had met Karl Brand on Monday. | met: Ben Voss, Karl Brand
                    """)
    void isWhoIsAsked(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
