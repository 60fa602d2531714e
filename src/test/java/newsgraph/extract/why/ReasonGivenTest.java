package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why an encounter was called off, by what made somebody do so or a sentence later.
class ReasonGivenTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm called off a meeting with Peter Voss. She cited security concerns. | cause: security concerns
                    Anna Holm called off a meeting with Peter Voss. Her spokesman blamed a cold. | cause: a cold
                    Anna Holm called off a meeting with Peter Voss. The reason she gave was a bomb in Oslo. | cause: a bomb in Oslo
                    Anna Holm called off a meeting with Peter Voss. The reason, her office said, was the weather. | cause: the weather
                    Anna Holm called off a meeting with Peter Voss. The reason for the delay was a strike. | cause: a strike
                    Anna Holm called off a meeting with Peter Voss. The reason for the strike was low pay. | ''
                    Anna Holm called off a meeting with Peter Voss. The reason was not clear. | ''
                    Anna Holm met Peter Voss. The reason was a strike. | ''
                    """)
    void aSentenceLater(String words, String why) {
        assertThat(String.join(" / ", Told.in(words).reasons())).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The storm forced Anna Holm to cancel a visit to Peter Voss. | cause: The storm
                    A row over fish prompted Anna Holm to call off a dinner with Peter Voss. | cause: A row over fish
                    Her advisers forced Anna Holm to cancel a visit to Peter Voss. | ''
                    The crisis prompted Anna Holm to call Peter Voss. | ''
                    """)
    void byWhatMadeSomebodyDoSo(String words, String why) {
        assertThat(String.join(" / ", Told.in(words).reasons())).isEqualTo(why);
    }
}
