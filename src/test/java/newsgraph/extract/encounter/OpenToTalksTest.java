package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is open to talks: a capital of which a mind is told, whose door is open, and gerunds behind
/// it.
class OpenToTalksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Paris is open to talks with North Korea. | PROPOSED North Korea, Paris
                    Washington was ready for talks with Chile. | PROPOSED Chile, Washington
                    Washington is willing to hold talks with Chile. | PROPOSED Chile, Washington
                    """)
    void aCapitalWithAMindIsAGovernment(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The government keeps the door open to talks with the rebels. | PROPOSED government, rebels
                    Anna Holm's door is open for talks with Karl Voss. | PROPOSED Anna Holm, Karl Voss
                    """)
    void whoseDoorIsOpenOffersTalks(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss remains open to meeting Anna Holm. | PROPOSED Anna Holm, Karl Voss
                    Karl Voss came close to meeting Anna Holm. | HYPOTHETICAL Anna Holm, Karl Voss
                    Norway stays open to a meeting with Chile. | PROPOSED Chile, Norway
                    Spain would welcome talks with Chile. | PROPOSED Chile, Spain
                    Karl Voss agreed to meeting Anna Holm. | PLANNED Anna Holm, Karl Voss
                    Karl Voss spent the morning meeting Anna Holm. | OCCURRED Anna Holm, Karl Voss
                    """)
    void whatOneIsOpenToHasNotHappened(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
