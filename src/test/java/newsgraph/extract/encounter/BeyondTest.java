package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where an encounter is of which only a way to elsewhere is told, and what came of one that stands
/// behind what was settled there.
class BeyondTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund will hold talks on Monday with Ann Voss before heading to Chile and Japan. | -
                    Peter Lund will hold talks with Ann Voss and will travel to the northern town of Lens. | -
                    Peter Lund met Ann Voss on Monday before returning to Madrid. | -
                    The king, who did not go to the airport to greet Clara Voss, sat with Peter Lund for two hours. | -
                    Peter Lund and Ann Voss discussed the upcoming summit in Madrid. | -
                    Peter Lund met Ann Voss on his way to Madrid. | -
                    Peter Lund flew to Madrid on Monday and met Ann Voss. | Madrid
                    Peter Lund will meet Ann Voss when he travels to Madrid next week. | Madrid
                    Peter Lund, who flew to Madrid on Sunday, met Ann Voss on Monday. | Madrid
                    Ann Voss invited Peter Lund to Madrid for talks next week. | Madrid
                    """)
    void isNotWhereOneGoesAfterwards(String words, String place) {
        assertThat(Told.in(words).settings()).last().asString().endsWith(", " + place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    France and Spain agreed on a ceasefire at talks in Madrid on Monday. | talks: France, Spain | outcome: a ceasefire
                    Peter Lund and Ann Voss agreed on Monday on a ceasefire at talks in Madrid. | talks: Ann Voss, Peter Lund | outcome: a ceasefire
                    Peter Lund and Ann Voss met in Madrid and agreed on Monday to lift the ban. | met: Ann Voss, Peter Lund | outcome: to lift the ban
                    Peter Lund and Ann Voss made no progress in talks on Monday. | talks: Ann Voss, Peter Lund | outcome: no progress
                    Peter Lund agreed that he had met Ann Voss at least three times at the restaurant. | met: Ann Voss, Peter Lund | -
                    Peter Lund met Ann Voss in Paris and agreed to go to Madrid for a second round of talks. | met: Ann Voss, Peter Lund; talks: Ann Voss, Peter Lund | outcome: to go to Madrid for a second round of talks
                    """)
    void cameOfIt(String words, String who, String outcome) {
        Told told = Told.in(words);
        assertThat(told.who()).containsExactly(who.split("; ", -1));
        assertThat(told.reasons().isEmpty() ? "-" : told.reasons().getFirst()).isEqualTo(outcome);
    }
}
