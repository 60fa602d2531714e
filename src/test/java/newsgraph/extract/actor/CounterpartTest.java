package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// People told of by the office of others.
class CounterpartTest {
    @Test
    void tiesACounterpartToWhoHoldsTheOfficeElsewhere() {
        assertThat(
                        Told.in(
                                        "French Foreign Minister Ann Petit arrived in Rome on Monday. Her Spanish counterpart met her at the airport. The Spanish foreign minister, Luis Mora, smiled.")
                                .who())
                .containsExactly("met: Ann Petit, Luis Mora");
    }

    @Test
    void tiesTheSecretaryToTheSecretaryOfState() {
        assertThat(
                        Told.in(
                                        "Secretary of State Ann Holm will travel to Rome. Her aide, Ed Kay, said she wants a truce. The secretary and Luis Mora spoke by phone on Saturday.")
                                .who())
                .containsExactly("spoke: Ann Holm, Luis Mora");
    }
}
