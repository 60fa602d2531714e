package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who invites somebody for a visit is its host.
class InvitersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Ann Voss invited President Peter Lund to visit Chile next year. | visit: Ann Voss host, Peter Lund visitor | PROPOSED
                    President Ann Voss invited President Peter Lund to visit Santiago next year. | visit: Ann Voss host, Peter Lund visitor | PROPOSED
                    President Ann Voss invited President Peter Lund to visit. | visit: Ann Voss host, Peter Lund visitor | PROPOSED
                    President Peter Lund was invited by President Ann Voss to visit Santiago. | visit: Ann Voss host, Peter Lund visitor | PROPOSED
                    President Ann Voss invited President Peter Lund to pay a state visit to Chile. | visit: Ann Voss host, Peter Lund visitor | PROPOSED
                    President Peter Lund accepted an invitation from President Ann Voss to visit Chile. | visit: Ann Voss host, Peter Lund visitor | PLANNED
                    Peter Lund turned down an invitation from Ann Voss to visit Santiago. | visit: Ann Voss host, Peter Lund visitor | CANCELLED
                    Japan has issued an invitation to Peter Lund to visit Tokyo, officials said. | visit: Japan host, Peter Lund visitor | PROPOSED
                    President Peter Lund has accepted an invitation to visit Chile, his office said. | visit: Chile host, Peter Lund visitor | PLANNED
                    """)
    void isItsHost(String words, String roles, String status) {
        Told told = Told.in(words);
        assertThat(told.roles()).containsExactly(roles);
        assertThat(told.encounters().getFirst().status().name()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ann Voss invited reporters to visit the site.",
                "Ann Voss invited inspectors to visit the plant.",
                "Ann Voss urged Peter Lund to visit the disaster area.",
                "Peter Lund met his wife, Ann, at college.",
            })
    void nobodyIsHostOfASite(String words) {
        assertThat(Told.in(words).encounters()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brand went to Tokyo. Brand is also expected to see Ann Voss in Madrid. | see: Ann Voss, Karl Brand
                    Karl Brand flew to Tokyo. In Madrid, Ann Voss met Brand on Monday. | met: Ann Voss, Karl Brand
                    Karl Brand left on Monday. The brand is expected to meet its targets. | -
                    """)
    void aSurnameMayBeACommonNoun(String words, String who) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(who.replace("-", ""));
    }
}
