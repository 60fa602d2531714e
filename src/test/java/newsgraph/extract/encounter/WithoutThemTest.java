package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tells who was not at an encounter of others.
class WithoutThemTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund was not at the meeting of trade ministers on Monday. | OCCURRED trade ministers
                    Ann Lund, who was not at the meeting of trade ministers in Oslo, denied the report. | OCCURRED trade ministers
                    Ann Lund skipped the meeting of trade ministers on Monday. | OCCURRED trade ministers
                    Ann Lund plans to boycott Friday's summit of island leaders. | PLANNED island leaders
                    Ann Lund was barred from the talks between Karl Voss and Peter Holm in Oslo. | OCCURRED Karl Voss, Peter Holm
                    Chile was excluded from Monday's meeting of trade ministers. | OCCURRED trade ministers
                    """)
    void areNotAmongThoseWhoMet(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund attended the meeting of trade ministers on Monday. | OCCURRED Ann Lund, trade ministers
                    Ann Lund did not attend the meeting with Karl Voss on Monday. | DENIED Ann Lund, Karl Voss
                    Ann Lund joined the talks between Karl Voss and Peter Holm on Monday. | OCCURRED Ann Lund, Karl Voss, Peter Holm
                    """)
    void areAmongThemOtherwise(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
