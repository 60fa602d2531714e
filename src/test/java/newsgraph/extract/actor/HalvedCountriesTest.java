package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.extract.encounter.Told;
import newsgraph.knowledge.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The North", "the South" of a land that is two countries.
class HalvedCountriesTest {
    private static final Gazetteer LANDS =
            new Gazetteer(
                    List.of(
                            Told.country("north-korea", "North Korea", "North Korean", "Pyongyang"),
                            Told.country("south-korea", "South Korea", "South Korean", "Seoul"),
                            Told.country(
                                    "south-africa", "South Africa", "South African", "Pretoria"),
                            Told.country("japan", "Japan", "Japanese", "Tokyo")),
                    List.of(),
                    List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    North Korea was silent. The North held talks with Japan on Monday. | OCCURRED Japan, North Korea
                    North Korea and South Korea were silent. On Monday Japan held talks with the South. | OCCURRED Japan, South Korea
                    """)
    void areTheHalfThatTheArticleNames(String words, String told) {
        assertThat(Told.in(words, LANDS).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    South Africa was silent. Japan met miners from the South on Monday. | OCCURRED Japan, miners from the South
                    North Korea was silent. Ida Holm met farmers in the North on Monday. | OCCURRED Ida Holm, farmers
                    """)
    void areNoCountryElsewhere(String words, String told) {
        assertThat(Told.in(words, LANDS).summary()).isEqualTo(told);
    }
}
