package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one told another in a call, against a call for something.
class ToldInCallTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lund had warned Voss in a call last week that time was short. | OCCURRED Lund, Voss
                    Lund reminded Voss during a call on Friday that the treaty was in force. | OCCURRED Lund, Voss
                    Lund complained to Voss in a call that the goods were late. | OCCURRED Lund, Voss
                    In a call on Friday, Lund told Voss that he would come. | OCCURRED Lund, Voss
                    Voss was warned by Lund in a call that the port would close. | OCCURRED Lund, Voss
                    Lund gave Voss the news in a call on Sunday. | OCCURRED Lund, Voss
                    """)
    void tellsOfCalls(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Lund warned Voss in a call for unity.",
                "Lund told reporters in a call that the port would close.",
                "Lund told investors on a call on Friday that sales fell.",
                "Lund told analysts in a call on Friday that sales fell.",
                "Lund thanked donors in a call on Friday.",
                "Lund joined Voss in a call to end the war.",
                "Lund led Voss in a call to prayer."
            })
    void andNoOther(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
