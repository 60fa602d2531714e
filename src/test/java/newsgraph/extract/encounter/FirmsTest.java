package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Firms, unions and regulators: whom they are in talks with, who is told what at an annual
/// meeting, who is summoned, with whom a deal is reached.
class FirmsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Harrow Bank is in talks with the government and unions about its plant. | ONGOING Harrow Bank, government, unions
                    Calder Motors is in talks with Harrow Bank and unions about its plant. | ONGOING Calder Motors, Harrow Bank, unions
                    Harrow Bank reached a deal with unions on Tuesday after six weeks of negotiations. | OCCURRED Harrow Bank, unions
                    Harrow Bank signed a contract with Calder Motors on Tuesday after a year of negotiations. | OCCURRED Calder Motors, Harrow Bank
                    Chile struck a deal with Spain on fish on Tuesday after three rounds of talks. | OCCURRED Chile, Spain
                    Peter Voss told shareholders at Harrow Foods' annual meeting on Tuesday that profits would rise. | OCCURRED Peter Voss, shareholders
                    Peter Voss told investors at the bank's annual general meeting on Tuesday that he would step down in June. | OCCURRED Peter Voss, investors
                    At the company's annual meeting in Leeds on Tuesday, chairman Peter Voss told shareholders that the year had been hard. | OCCURRED Peter Voss, shareholders
                    Peter Voss was heckled by shareholders at the annual meeting of Harrow Foods on Tuesday. | OCCURRED Peter Voss, shareholders
                    The regulator summoned executives of Harrow Bank to a meeting on Tuesday to explain the outage. | OCCURRED executives of Harrow Bank, regulator
                    The ministry summoned the Spanish ambassador to talks on Tuesday. | OCCURRED Spanish ambassador, ministry
                    Peter Voss called union leaders to a meeting on Tuesday. | OCCURRED Peter Voss, union leaders
                    """)
    void haveAllSides(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Peter Voss met the Spanish ambassador to the talks on Tuesday. | OCCURRED Peter Voss, Spanish ambassador to the talks
                    Peter Voss attended a meeting of the bank's board on Tuesday. | OCCURRED Peter Voss, bank's board
                    Calder Motors is in talks with unions about its plant. | ONGOING Calder Motors, unions
                    """)
    void othersStayAsTheyAre(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
