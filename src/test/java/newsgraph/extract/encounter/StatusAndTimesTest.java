package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plain reports of what was said on a day of an encounter of another day, and of what became of
/// it.
class StatusAndTimesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aides said on Tuesday Chilean President Tomas Havel has met Ida Kern. | OCCURRED Ida Kern, Tomas Havel
                    Aides said on Sunday Foreign Minister Paul Brand is willing to meet Ida Kern. | PROPOSED Ida Kern, Paul Brand
                    Aides said that Helen Kern and Finance Minister Paul Brand have agreed to meet. | PLANNED Helen Kern, Paul Brand
                    The Foreign and Finance Ministers met Ida Kern. | OCCURRED Ida Kern
                    Aides confirmed that Ida Kern is in talks with Paul Brand. | ONGOING Ida Kern, Paul Brand
                    Aides denied that Ida Kern is in talks with Paul Brand. | DENIED Ida Kern, Paul Brand
                    Ida Kern will no longer meet Paul Brand. | CANCELLED Ida Kern, Paul Brand
                    A meeting between Ida Kern and Paul Brand set for Friday has been postponed. | CANCELLED Ida Kern, Paul Brand
                    A meeting between Ida Kern and Paul Brand set for Friday has not been postponed. | PLANNED Ida Kern, Paul Brand
                    A meeting between Ida Kern and Paul Brand set for Friday has been postponed until Monday. | PLANNED Ida Kern, Paul Brand
                    """)
    void whatBecameOfIt(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A meeting between Ida Kern and Paul Brand was suggested for Friday. | 2024-05-17
                    A meeting between Ida Kern and Paul Brand was suggested on Friday. | none
                    The palace announced a meeting between Ida Kern and Paul Brand next month. | 2024-06-01
                    The palace announced on Monday a meeting between Ida Kern and Paul Brand. | none
                    Ida Kern flew to Oslo ahead of talks with Paul Brand next month. | 2024-06-01
                    Talks between Ida Kern and Paul Brand are due to start on Monday. | 2024-05-20
                    Ida Kern will hold talks with Paul Brand. The talks will last two days. | none
                    On Friday Ann Lund will travel to Leeds, where Bishop Paul Brand has agreed to receive her. | 2024-05-17
                    Governor Ann Lund travels to Boise on Monday, where she is to hold talks with Paul Brand. | 2024-05-20
                    Ann Lund returned from Leeds on Monday, where the bishop has agreed to receive Paul Brand. | none
                    """)
    void theDayIsOfTheEncounter(String words, String day) {
        assertThat(
                        Told.in(words).encounters().getFirst().timing().stream()
                                .flatMap(t -> t.earliest().stream())
                                .map(Object::toString)
                                .findFirst()
                                .orElse("none"))
                .isEqualTo(day);
    }
}
