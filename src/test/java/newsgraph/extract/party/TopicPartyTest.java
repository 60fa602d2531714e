package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;

/// Who takes part because the sentences around are about him.
class TopicPartyTest {
    @Test
    void takesWhomTheSentenceBeforeIsAbout() {
        assertThat(
                        Told.in(
                                        "Ann Lund flew to Rome on Monday. A meeting with Bo Voss was called off.")
                                .who())
                .containsExactly("meeting: Ann Lund, Bo Voss");
    }

    @Test
    void takesNoBodyForATopic() {
        assertThat(
                        Told.in(
                                        "The bank fell silent. A meeting with Bo Voss is planned for Friday.")
                                .who())
                .containsExactly("meeting: Bo Voss");
    }

    @Test
    void takesTheTwoPeopleOfASentenceBeforeItsCountries() {
        assertThat(
                        Told.in(
                                        "Foreign minister Ann Lund of Norway talked to reporters in Spain. Her successor, Bo Voss, denied that the two had quarrelled at a dinner on Sunday.")
                                .who())
                .containsExactly("dinner: Ann Lund, Bo Voss");
    }
}
