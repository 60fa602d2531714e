package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verbs of headlines that a tagger or a parser takes for something else, and headlines without
/// one.
class HeadlineVerbsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Holm telephones Voss over hostage deal | OCCURRED Holm, Voss
                    Holm briefs Voss on hostage deal | OCCURRED Holm, Voss
                    Holm grilled by senators over bank loan | OCCURRED Holm, senators
                    Holm in Oslo for talks with Voss | OCCURRED Holm, Voss
                    """)
    void areRead(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Union calls for talks | ''
                    Holm hailed by crowds | ''
                    """)
    void areNoOther(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
