package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Manners of speaking that tell of no encounter, and names given to several.
class NeverMetTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm said Peter Voss had never met a dictator he did not like. | ''
                    Peter Voss has never met a president who did not lie, Anna Holm said. | ''
                    Anna Holm has never met a president of Chile. | DENIED Anna Holm, president of Chile
                    """)
    void sayings(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm has ruled out any deal with people she calls bandits. | ''
                    The minister has jailed activists he calls traitors. | ''
                    Anna Holm will not negotiate with a group she calls terrorists. | CANCELLED Anna Holm, group
                    Anna Holm met veterans she calls heroes. | OCCURRED Anna Holm, veterans
                    After the vote Anna Holm called senators to thank them. | OCCURRED Anna Holm, senators
                    """)
    void severalWhoAreGivenAName(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A spokesman for Anna Holm declined to say whether she had been consulted. | ''
                    Anna Holm declined to say whether she had met Peter Voss. | HYPOTHETICAL Anna Holm, Peter Voss
                    Anna Holm was consulted by Peter Voss about the bill. | OCCURRED Anna Holm, Peter Voss
                    """)
    void nobodyWhoIsNotTold(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
