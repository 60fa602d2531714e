package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Groups told by an adjective or participle alone.
class NominalAdjectiveTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm met Karl Voss and families of the missing in Oslo on Monday. | OCCURRED Anna Holm, Karl Voss, families of the missing
                    Anna Holm met relatives of the dead on Monday. | OCCURRED Anna Holm, relatives of the dead
                    Anna Holm and families of the disappeared held talks in Oslo on Monday. | OCCURRED Anna Holm, families of the disappeared
                    """)
    void areWhole(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm met leaders of the striking workers on Monday. | OCCURRED Anna Holm, leaders of the striking workers
                    Anna Holm met leaders of the big unions on Monday. | OCCURRED Anna Holm, leaders of the big unions
                    """)
    void endBeforeWhatDescribesOthers(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
