package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose predecessor, rival or deputy somebody is, by a verb or a title.
class VerbTiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ida Holm succeeded Karl Brandt in May. On Monday Holm met her predecessor. | OCCURRED Ida Holm, Karl Brandt
                    Karl Brandt was succeeded by Ida Holm in May. On Monday Brandt met his successor. | OCCURRED Ida Holm, Karl Brandt
                    Ida Holm, who replaced Karl Brandt in May, was ill. On Monday Holm met her predecessor. | OCCURRED Ida Holm, Karl Brandt
                    Ida Holm will run against Karl Brandt in May. On Monday Holm met her opponent. | OCCURRED Ida Holm, Karl Brandt
                    Ida Holm chose Karl Brandt as her running mate in May. On Monday Holm and her running mate met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm, Karl Brandt
                    """)
    void saysAVerb(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Deputy Mayor Karl Brandt and Mayor Ida Holm were silent. On Monday Holm and her deputy met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm, Karl Brandt
                    """)
    void saysATitle(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ida Holm spoke of Karl Brandt in May. On Monday Holm met her predecessor. | OCCURRED Ida Holm, predecessor
                    Deputy Mayor Karl Brandt and Governor Ida Holm were silent. On Monday Holm and her deputy met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm, deputy
                    """)
    void isUnknownWhereNothingSaysSo(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
