package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How an encounter is opened, spent or led up to, and what only sounds like one.
class OpenedAndSpentTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Karl Voss opened the session by asking Anna Holm and Otto Lund how they would pay. | OCCURRED Anna Holm, Karl Voss, Otto Lund
                    Karl Voss began the meeting by thanking Anna Holm for coming. | OCCURRED Anna Holm, Karl Voss
                    """)
    void whoIsSpokenToInOpeningTakesPart(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The families and the mayor spent more than two hours together Monday at City Hall. | OCCURRED families, mayor
                    Karl Voss and Otto Lund played 18 holes with Anna Holm at a course near Oslo on Monday. | OCCURRED Anna Holm, Karl Voss, Otto Lund
                    Karl Voss shut himself up at a villa with Anna Holm and Otto Lund for two weeks. | OCCURRED Anna Holm, Karl Voss, Otto Lund
                    """)
    void timeSpentTogether(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss has ruled out any deal with people he calls bandits. | ''
                    Karl Voss has never met a strongman he didn't like. | ''
                    Anna Holm said she had not been consulted. | ''
                    """)
    void namesAndLikingsAreNoEncounters(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss of Chile, whose meeting with Anna Holm lasted an hour, flew home. | OCCURRED Anna Holm, Karl Voss
                    """)
    void whoseIsOfThePerson(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Voss will meet Anna Holm on Thursday, address students at the university and inspect a port. | PLANNED Anna Holm, Karl Voss
                    Some 60 farmers sat opposite 17 ministers for two days at a hotel in Lima. | OCCURRED 17 ministers, 60 farmers
                    """)
    void verbsInAList(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
