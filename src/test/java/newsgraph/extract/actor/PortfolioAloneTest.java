package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A portfolio before "minister" is no body, and the office is that of the country behind the name.
class PortfolioAloneTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Interior Minister Ahmed Delgado of Spain won a second term in May. The Spanish minister met Tom Hale on Monday. | met: Ahmed Delgado, Tom Hale
                    Interior Minister Ahmed Delgado of Spain won a second term in May. The Spanish interior minister met Tom Hale on Monday. | met: Ahmed Delgado, Tom Hale
                    On Monday, Interior Minister Ahmed Delgado of Spain won a second term. The Spanish minister met Tom Hale on Friday. | met: Ahmed Delgado, Tom Hale
                    Interior Minister Ann Lund won a second term in May. The minister met Tom Hale on Monday. | met: Ann Lund, Tom Hale
                    Spanish Interior Minister Ann Lund won a second term in May. The minister met Tom Hale on Monday. | met: Ann Lund, Tom Hale
                    Interior Minister Ahmed Delgado of Spain won a second term in May. The Swedish minister met Tom Hale on Monday. | met: Swedish minister, Tom Hale
                    Interior Minister Ahmed Delgado of Spain was angry. France's interior minister, Fatou Diallo, met the Spanish interior minister on Monday. | met: Ahmed Delgado, Fatou Diallo
                    The Interior Ministry met the farmers' union on Monday. | met: Interior Ministry, farmers' union
                    """)
    void readsItAsPartOfTheOffice(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
