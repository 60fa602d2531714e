package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Encounters of politicians at home, and what they do that is none.
class DomesticPoliticsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruth Abel sat down with CNN's Pete Lang on Sunday.",
                "Ruth Abel spoke with Fox News host Pete Lang on Sunday.",
                "Ruth Abel sat down with Pete Lang of the New York Times on Sunday.",
                "Lund attended a fundraiser hosted by Ann Voss in Boston on Friday.",
                "Tim Maddox held a town hall meeting in Redding on Saturday.",
                "Lund convened a grand jury on Monday.",
                "Lund praised the fine dining with Voss.",
                "Lund met with strong pushback on Monday."
            })
    void tellOfNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ruth Abel dined with CNN's Pete Lang on Sunday. | dined: Pete Lang, Ruth Abel
                    Ruth Abel spoke with Pete Lang, a former radio host, on Sunday. | spoke: Pete Lang, Ruth Abel
                    Ruth Abel spoke with press secretary Jill Kane on Sunday. | spoke: Jill Kane, Ruth Abel
                    Ruth Abel spoke with her host Pete Lang on Sunday. | spoke: Pete Lang, Ruth Abel
                    Penn met with House Republicans on Tuesday. The meeting with Republicans lasted two hours. | met: House Republicans, Penn
                    Lund met with House and Senate Republicans on Monday. | met: House and Senate Republicans, Lund
                    Lund met with Texas Republicans on Monday. | met: Lund, Texas Republicans
                    Lund met with six Senate Democrats on Monday. | met: Lund, Senate Democrats
                    Tim Maddox held a meeting with union leaders at the town hall in Redding on Saturday. | meeting: Tim Maddox, union leaders
                    Lund convened the heads of four steel unions at the White House on Thursday. | convened: Lund, heads of four steel unions
                    Gov. Lund was spotted dining with casino mogul Shel Adler at a steakhouse in Las Vegas on Sunday. | spotted: Lund, Shel Adler
                    Lund and Ann Voss will meet at the White House on Thursday. Chief of Staff Mark Dorn will also attend, and Lund will fly to Ohio with Bob Coker. | meet: Ann Voss, Lund, Mark Dorn
                    """)
    void haveTheirParties(String words, String parties) {
        assertThat(Told.in(words).who()).containsExactly(parties);
    }
}
