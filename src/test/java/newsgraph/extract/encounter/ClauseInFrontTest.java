package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts behind a clause in front: what somebody does or has done to her there is done by or to
/// the one who follows it.
class ClauseInFrontTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Meeting with Ann Voss in Oslo, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    Visiting Oslo on Monday and meeting with Ann Voss, Karl Holm said he was satisfied. | OCCURRED Ann Voss, Karl Holm
                    Emerging from talks with Ann Voss, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    While meeting with Ann Voss, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    Prior to meeting Ann Voss, Karl Holm promised more aid. | PLANNED Ann Voss, Karl Holm
                    When meeting Ann Voss, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    Welcomed by Ann Voss at the airport, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    Greeted by Ann Voss, Karl Holm smiled. | OCCURRED Ann Voss, Karl Holm
                    Summoned by Ann Voss to the ministry, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    Briefed by Ann Voss, Karl Holm ordered more troops. | OCCURRED Ann Voss, Karl Holm
                    Visited by Ann Voss in prison, Karl Holm complained of the food. | OCCURRED Ann Voss, Karl Holm
                    When received by Ann Voss, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    Karl Holm flew to Oslo, welcomed by Ann Voss at the airport. | OCCURRED Ann Voss, Karl Holm
                    Standing beside Ann Voss after their talks, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    Speaking alongside Ann Voss after their meeting, Karl Holm promised more aid. | OCCURRED Ann Voss, Karl Holm
                    """)
    void isDoneByWhoFollows(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Greeted by crowds, Karl Holm smiled. | ''
                    Visited by millions each year, the palace was closed. | ''
                    Received by few, the message was lost. | ''
                    Karl Holm is opposed to meeting Ann Voss. | CANCELLED Ann Voss, Karl Holm
                    Karl Holm is committed to meeting Ann Voss. | PLANNED Ann Voss, Karl Holm
                    Speaking after their meeting, Karl Holm praised Ann Voss. | OCCURRED Karl Holm
                    """)
    void isNotSoElsewhere(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
