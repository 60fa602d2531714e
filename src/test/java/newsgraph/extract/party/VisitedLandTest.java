package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The country that somebody goes to for a visit, and what is only done now and then at meetings.
class VisitedLandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Prime Minister Karl Lund arrived in Japan on Monday for a three-day official visit. | OCCURRED Japan, Karl Lund
                    President Karl Lund left for Chile on Monday on a three-day visit. | OCCURRED Chile, Karl Lund
                    Foreign Minister Ida Voss is in Spain on a two-day visit. | ONGOING Ida Voss, Spain
                    Foreign Minister Ida Voss will travel to Chile next week for a state visit. | PLANNED Chile, Ida Voss
                    Foreign Minister Ida Voss travels to Chile on Sunday for her first visit since taking office. | PLANNED Chile, Ida Voss
                    Ida Voss went to Chile for a visit with her sister. | OCCURRED Ida Voss, sister
                    Karl Lund met Ida Voss in Japan on Monday on a visit to the port. | OCCURRED Ida Voss, Karl Lund
                    Ida Voss returned to Chile on Monday after a visit to Japan. | OCCURRED Ida Voss, Japan
                    Ida Voss left Chile on Monday for a visit to Japan. | PLANNED Ida Voss, Japan
                    In meetings in Oslo last week, Karl Lund told Ida Voss that the ships would sometimes be late. | OCCURRED Ida Voss, Karl Lund
                    """)
    void isVisited(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The band flew to Japan on Monday for a two-week visit.",
                "Ida Voss works in Japan and is home on a visit.",
                "In meetings with his ministers, Karl Lund would often doze off.",
                "At meetings of the board Ida Voss would always take the chair by the door.",
            })
    void isNotWhereNobodyIsCalledOn(String words) {
        assertThat(Told.in(words).encounters()).isEmpty();
    }
}
