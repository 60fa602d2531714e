package newsgraph.extract.why;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an encounter is said to be for or about, in a phrase or right behind it.
class AimOfTalksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm held talks with Peter Voss about the border. | topic: the border
                    Anna Holm and Peter Voss met over the islands. | topic: the islands
                    Anna Holm met Peter Voss on Monday. The aim was to end the strike. | purpose: to end the strike
                    Anna Holm met Peter Voss on Monday. The main purpose of the meeting was to end the strike. | purpose: to end the strike
                    Anna Holm met Peter Voss on Monday. The meeting was called to end the strike. | purpose: end the strike
                    Anna Holm met Peter Voss on Monday. The subject was migration. | topic: migration
                    Anna Holm met Peter Voss on Monday. The two discussed trade and fishing. | topic: trade and fishing
                    """)
    void isTold(String words, String why) {
        assertThat(Told.in(words).reasons()).contains(why);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Anna Holm met Peter Voss on the border.",
                "Anna Holm met Peter Voss over coffee.",
                "Anna Holm met Peter Voss on Monday. The minister fell ill. The aim was to end the strike."
            })
    void isNotWherePeopleMeetNorOfSomethingElse(String words) {
        assertThat(Told.in(words).reasons()).isEmpty();
    }
}
