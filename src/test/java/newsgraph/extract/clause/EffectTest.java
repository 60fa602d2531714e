package newsgraph.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource(
            textBlock =
                    """
                    ACCEPTS,  PROPOSED,     PLANNED   # accepted an invitation
                    REFUSES,  PROPOSED,     CANCELLED # turned down an offer
                    REFUSES,  OCCURRED,     DENIED    # rejected claims that they met
                    REFUSES,  CANCELLED,    PLANNED   # ruled out a boycott
                    SUPPOSES, CANCELLED,    PLANNED   # threatened to cancel
                    SUPPOSES, OCCURRED,     HYPOTHETICAL # doubts that they met
                    WILLS,    PLANNED,      PROPOSED  # hopes they will meet
                    CANCELS,  PLANNED,      CANCELLED # called off planned talks
                    DENIES,   PLANNED,      DENIED    # denied planning to meet
                    PLANS,    PROPOSED,     PROPOSED  # plans to invite
                    """)
    void turnsWhatStandsBelow(String effect, String inner, String outcome) {
        assertThat(Effect.valueOf(effect).over(Status.valueOf(inner), false).name())
                .isEqualTo(outcome.replaceFirst(" *#.*", ""));
    }

    @Test
    void whoDidNotAskTellsOfNoEncounter() {
        assertThat(Effect.PROPOSES.alone(true)).isEmpty();
    }

    @Test
    void whoDidNotAcceptCalledItOff() {
        assertThat(Effect.ACCEPTS.over(Status.PROPOSED, true)).isEqualTo(Status.CANCELLED);
    }
}
