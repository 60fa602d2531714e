package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When an encounter was whose own words do not say, as the sentences around it make it likely.
class LikelyTimeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tuesday's strike at the mine ended late. Talks between Peter Lund and Ann Voss lasted an hour. | Tue 14 May..Tue 14 May, -
                    On Tuesday, the court freed the editor. Peter Lund is meeting Ann Voss at the palace. | Tue 14 May..Tue 14 May, the palace
                    """)
    void isThatOfTheSentencesAround(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @Test
    void saysThatItIsOnlyLikely() {
        assertThat(
                        Told.in(
                                        "Tuesday's strike at the mine ended late. Talks between"
                                                + " Peter Lund and Ann Voss lasted an hour.")
                                .encounters())
                .singleElement()
                .satisfies(e ->
                        assertThat(e.timing().orElseThrow().rule())
                                .isEqualTo("surroundings/likely"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund said on Tuesday that he was tired. He had met Clara Voss before. | -..-, -
                    Peter Lund met Ann Voss on Monday. The town was quiet. She will meet Karl Brand at the palace. | Mon 13 May..Mon 13 May, -; -..-, the palace
                    Peter Lund secretly met Ann Voss, it emerged on Monday. | -..-, -
                    The town elected its first mayor in 1994. Peter Lund would meet Ann Voss if she asked. | -..-, -
                    The bridge fell in 2019, and the hall burnt down in 2021. Peter Lund has proposed talks with Ann Voss. | -..-, -
                    """)
    void isUnknownWhereNoneIsLikely(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
