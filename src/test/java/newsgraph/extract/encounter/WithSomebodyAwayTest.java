package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is away, or was seen before: phrases around an encounter.
class WithSomebodyAwayTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    With Peter Berg away, Karl Holm met Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    With Peter Berg under arrest, Karl Holm met Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    With Peter Berg out of the country, Karl Holm met Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    With Peter Berg in prison, Karl Holm held talks with Ann Voss. | OCCURRED Ann Voss, Karl Holm
                    What Karl Holm wants is a meeting with Ann Voss. | PROPOSED Ann Voss, Karl Holm
                    Karl Holm is thought unlikely to meet Ann Voss. | HYPOTHETICAL Ann Voss, Karl Holm
                    """)
    void tellsOfNoOtherParty(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    With Peter Berg at his side, Karl Holm met Ann Voss. | OCCURRED Ann Voss, Karl Holm, Peter Berg
                    With Peter Berg in tow, Karl Holm met Ann Voss. | OCCURRED Ann Voss, Karl Holm, Peter Berg
                    With Peter Berg, Karl Holm met Ann Voss. | OCCURRED Ann Voss, Karl Holm, Peter Berg
                    With Peter Berg in the chair, Karl Holm met Ann Voss. | OCCURRED Ann Voss, Karl Holm, Peter Berg
                    """)
    void tellsWhoWasThere(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Holm met Ann Voss after seeing Peter Berg. | OCCURRED Ann Voss, Karl Holm; OCCURRED Karl Holm, Peter Berg
                    After seeing Peter Berg, Karl Holm flew home. | OCCURRED Karl Holm, Peter Berg
                    Karl Holm left without seeing Peter Berg. | DENIED Karl Holm, Peter Berg
                    Karl Holm will fly home after seeing Peter Berg on Friday. | PLANNED Karl Holm, Peter Berg
                    Karl Holm wept after seeing Peter Berg on television. | ''
                    Karl Holm changed his mind after seeing Peter Berg perform. | ''
                    """)
    void tellsWhoWasSeen(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
