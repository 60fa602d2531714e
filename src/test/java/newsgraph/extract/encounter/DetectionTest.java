package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways to tell of an encounter of two, and what only looks like one.
class DetectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund strode into the office of the Spanish envoy, Clara Voss.",
                "Peter Lund presented himself at Clara Voss's residence on Monday.",
                "Peter Lund is due at Clara Voss's residence on Thursday.",
                "Peter Lund will fly to Madrid to mull the plan with Clara Voss.",
                "Peter Lund went over the figures with Clara Voss on Monday.",
                "Peter Lund has been to see Clara Voss twice.",
                "Peter Lund has no plans to see Clara Voss again.",
                "Peter Lund left after being received by Clara Voss.",
                "Peter Lund thanked Clara Voss, with whom he toured the port.",
                "Peter Lund spent an evening at Clara Voss's house.",
                "Peter Lund stayed in Madrid as the guest of Clara Voss.",
                "After a quiet stroll, Peter Lund and Clara Voss signed the deal.",
                "Peter Lund asked Clara Voss for five minutes on Monday.",
                "Clara Voss granted Peter Lund an audience on Monday."
            })
    void tellOfAnEncounter(String words) {
        assertThat(Told.in(words).who())
                .anySatisfy(e -> assertThat(e).endsWith(": Clara Voss, Peter Lund"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police strode into Clara Voss's office.",
                "Peter Lund came to like the songs of Clara Voss.",
                "Peter Lund flew to Madrid to live with Clara Voss.",
                "Peter Lund is due in court over the death of Clara Voss.",
                "Peter Lund came to terms with the death of Clara Voss."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
