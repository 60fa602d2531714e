package newsgraph.extract.retold;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Headlines that tell what the lead tells by name. A line ends where two blanks stand.
class HeadlinesTest {
    private static final String LEAD =
            "President Ana Diaz held talks with the rebel leader, Sam Kone, in Geneva on Tuesday.";

    @Test
    void givesTheRolesOfAHeadlineTheNamesOfTheLead() {
        assertThat(Told.in("Rivals in Geneva for talks  " + LEAD).who())
                .containsExactly("talks: Ana Diaz, Sam Kone");
    }

    @Test
    void leavesTheLunchOfSomebodyElseAlone() {
        assertThat(Told.in("Bishop Ortega has lunch with Ana Diaz  " + LEAD).who()).hasSize(2);
    }
}
