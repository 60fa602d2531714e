package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The neighbours", "the parties", "the two bishops": those who were joined or told of as two
/// before.
class JoinedBeforeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya and Somalia have quarrelled for a decade. The neighbours will hold talks on Friday. | PLANNED Kenya, Somalia
                    Castell Energy and the Unity Pilots Union signed a truce. The parties will meet on Friday. | PLANNED Castell Energy, Unity Pilots Union
                    India and Pakistan have fought three wars. The rivals held talks on Monday. | OCCURRED India, Pakistan
                    The mayors of Lille and Roubaix met the minister on Monday. The two mayors will meet Peter Voss on Friday. | OCCURRED mayors of Lille and Roubaix, minister; PLANNED Peter Voss, mayors of Lille and Roubaix
                    The heads of Shell and BP flew to Quito. The two executives met Peter Voss on Monday. | OCCURRED Peter Voss, heads of Shell and BP
                    """)
    void areMeantByANounWithTheAlone(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brandt and Anna Lund quarrelled on Sunday. The parties met on Monday. | OCCURRED parties
                    EU countries have sanctioned Iran. Germany and France had asked for it. The countries will meet on Friday. | PLANNED EU countries
                    Germany and France backed the plan. The Gulf countries will meet on Friday. | PLANNED Gulf countries
                    """)
    void areNobodyWhereTheNounIsOfOthersOrTheyArePeople(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
