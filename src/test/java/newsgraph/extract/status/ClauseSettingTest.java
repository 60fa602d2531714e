package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether and when something happened that a clause tells beside something else with a day of its
/// own.
class ClauseSettingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The commissioner held talks with four oil companies in 2022 and 2023, the commission said. | OCCURRED | Sat 1 Jan..Sun 31 Dec, -
                    Ann Voss met Peter Lund in March and April, records show. | OCCURRED | Fri 1 Mar..Tue 30 Apr, -
                    Mayor Peter Lund drove to Madrid on Thursday to ask Governor Ann Voss for help in keeping the plant open. | OCCURRED | Thu 9 May..Thu 9 May, Madrid
                    Ann Voss travelled to Tokyo on Monday to ask Prime Minister Karl Brand for a loan. | OCCURRED | Mon 13 May..Mon 13 May, Tokyo
                    Peter Lund will fly to Paris on Friday to ask the president, Ann Voss, for help. | PLANNED | Fri 17 May..Fri 17 May, Paris
                    The nurses have called off a strike that was to begin on Friday, after day-long talks with the health minister, Ann Voss. | OCCURRED | -..-, -
                    Spain has dropped a tariff that was to take effect in June after talks with France. | OCCURRED | -..-, -
                    The union suspended a march that was due to start on Sunday, following a meeting with Mayor Ann Voss. | OCCURRED | -..-, -
                    The ministers agreed to a levy that will be collected in July after a meeting with Ann Voss. | PLANNED | Mon 1 Jul..Wed 31 Jul, -
                    """)
    void isOfItsOwnClause(String words, String status, String setting) {
        Told told = Told.in(words);
        assertThat(told.encounters())
                .singleElement()
                .extracting(e -> e.status().name())
                .isEqualTo(status);
        assertThat(told.settings()).containsExactly(setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chancellor, Peter Lund, held discussions with representatives of teachers who have been on strike for 12 days.",
                "The guests are to dine with President Peter Lund tonight and will proceed to Madrid to watch a race.",
            })
    void tellsNoReason(String words) {
        assertThat(Told.in(words).reasons()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The minister drove to the port of Lyon on Saturday for a meeting with Ann Voss. | Lyon
                    The minister met Ann Voss in the city of Lyon on Saturday. | Lyon
                    The minister flew to the town of Lyon for talks with Ann Voss. | Lyon
                    The minister met Ann Voss in the southern port of Lyon. | Lyon
                    The minister met Ann Voss in the village of Aldea, near Madrid. | Aldea
                    The ministers held talks with farmers in the port city of Lyon on Monday. | Lyon
                    Peter Lund met Ann Voss on Friday in the town of Seville, Spain. | Seville, Spain
                    The minister met Ann Voss in the capital of Spain on Monday. | the capital of Spain
                    The minister met Ann Voss and discussed the port of Lyon. | -
                    The minister spoke to Ann Voss about the city of Lyon. | -
                    """)
    void isInTheTownNamed(String words, String place) {
        assertThat(Told.in(words).settings())
                .singleElement()
                .satisfies(s -> assertThat(s).endsWith(", " + place));
    }
}
