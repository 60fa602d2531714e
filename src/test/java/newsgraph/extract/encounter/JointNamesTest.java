package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of bodies with "and" in them, and names behind an office of two parts.
class JointNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Anders Holm visited the Humber Fire and Rescue Service on Tuesday. | OCCURRED Anders Holm, Humber Fire and Rescue Service
                    The Australian Competition and Consumer Commission held talks with Anders Holm on Tuesday. | OCCURRED Anders Holm, Australian Competition and Consumer Commission
                    The Independent Corrupt Practices and Other Related Offences Commission met Anders Holm on Tuesday. | OCCURRED Anders Holm, Independent Corrupt Practices and Other Related Offences Commission
                    The Culture, Media and Sport Committee questioned Anders Holm on Tuesday. | OCCURRED Anders Holm, Culture, Media and Sport Committee
                    The Pipelines and Hazardous Materials Safety Administration met Anders Holm on Tuesday. | OCCURRED Anders Holm, Pipelines and Hazardous Materials Safety Administration
                    The National Union of Rail, Maritime and Transport Workers met Anders Holm on Tuesday. | OCCURRED Anders Holm, National Union of Rail, Maritime and Transport Workers
                    The Harbour and Dock Workers' Union met Anders Holm on Tuesday. | OCCURRED Anders Holm, Harbour and Dock Workers' Union
                    """)
    void areWhole(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    The Red Cross and Harbour Trust met Anders Holm on Tuesday. | OCCURRED Anders Holm, Harbour Trust, Red Cross
                    The Taliban and Northern Alliance held talks on Tuesday. | OCCURRED Northern Alliance, Taliban
                    The Harrow Trust and Calder Foundation held talks on Tuesday. | OCCURRED Calder Foundation, Harrow Trust
                    The Senate and Harrow Foundation held talks on Tuesday. | OCCURRED Harrow Foundation, Senate
                    The Netherlands and Ford Motor Company held talks on Tuesday. | OCCURRED Ford Motor Company, Netherlands
                    """)
    void ofTwoBodiesStayApart(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Anders Holm held talks with Minister of State for External Affairs Ida Voss on Tuesday. | OCCURRED Anders Holm, Ida Voss
                    Anders Holm held talks with Deputy Minister of Trade for Exports Ida Voss on Tuesday. | OCCURRED Anders Holm, Ida Voss
                    Deputy Minister of Trade for Exports Ida Voss met Anders Holm on Tuesday. | OCCURRED Anders Holm, Ida Voss
                    Anders Holm met the minister of state for trade on Tuesday. | OCCURRED Anders Holm, minister of state
                    """)
    void standBehindAnOfficeOfTwoParts(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
